//! Learning curves as a picture, in SVG.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;

/// A curve: its name, its colour, and a value after each epoch.
pub(crate) type Curve<'a> = (&'a str, RGBColor, Vec<f64>);

/// Draws curves over epochs, which are counted from 1.
pub(crate) fn draw(picture: &Path, title: &str, unit: &str, curves: &[Curve<'_>]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(picture, (720, 420)).into_drawing_area();
    root.fill(&WHITE)?;
    let epochs = curves.iter().map(|(_, _, values)| values.len()).max().unwrap_or(1);
    let values = || curves.iter().flat_map(|(_, _, values)| values).copied();
    let (lowest, highest) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    let mut chart = ChartBuilder::on(&root)
        .caption(title, ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(56)
        .build_cartesian_2d(1.0..epochs as f64, lowest..highest)?;
    let mesh = &mut chart.configure_mesh();
    mesh.x_desc("epoch").y_desc(unit).x_labels(epochs).x_label_formatter(&|epoch| format!("{epoch:.0}"));
    mesh.light_line_style(WHITE).draw()?;
    for (name, colour, values) in curves {
        let colour = *colour;
        chart
            .draw_series(LineSeries::new((1..).map(f64::from).zip(values.iter().copied()), colour.stroke_width(2)))?
            .label(*name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2)));
    }
    let labels = &mut chart.configure_series_labels();
    labels.position(SeriesLabelPosition::LowerRight).background_style(WHITE).border_style(BLACK.mix(0.3)).draw()?;
    root.present()?;
    Ok(())
}
