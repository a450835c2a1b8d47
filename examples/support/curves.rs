//! Learning curves as a picture, in SVG.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;

/// What curves are drawn over, counted from 1: epochs, or steps of which each value stands for several.
pub(crate) struct Over<'a> {
    pub(crate) name: &'a str,
    /// How many of them one value stands for.
    pub(crate) each: usize,
}

/// A curve: its name, its colour, and its values.
pub(crate) type Curve<'a> = (&'a str, RGBColor, Vec<f64>);

/// Draws curves.
pub(crate) fn draw(
    picture: &Path,
    title: &str,
    over: &Over<'_>,
    unit: &str,
    curves: &[Curve<'_>],
) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(picture, (720, 420)).into_drawing_area();
    root.fill(&WHITE)?;
    let each = over.each as f64;
    let count = curves.iter().map(|(_, _, values)| values.len()).max().unwrap_or(1);
    let values = || curves.iter().flat_map(|(_, _, values)| values).copied();
    let (lowest, highest) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    let mut chart = ChartBuilder::on(&root)
        .caption(title, ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(56)
        .build_cartesian_2d(each..count as f64 * each, lowest..highest)?;
    let mesh = &mut chart.configure_mesh();
    mesh.x_desc(over.name).y_desc(unit).x_labels(count.min(10)).x_label_formatter(&|place| format!("{place:.0}"));
    mesh.light_line_style(WHITE).draw()?;
    for (name, colour, values) in curves {
        let colour = *colour;
        chart
            .draw_series(LineSeries::new(
                (1..).map(|i| f64::from(i) * each).zip(values.iter().copied()),
                colour.stroke_width(2),
            ))?
            .label(*name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2)));
    }
    // Where the curves do not end.
    let is_falling = curves.iter().any(|(_, _, values)| values.first() > values.last());
    let corner = if is_falling { SeriesLabelPosition::UpperRight } else { SeriesLabelPosition::LowerRight };
    let labels = &mut chart.configure_series_labels();
    labels.position(corner).background_style(WHITE).border_style(BLACK.mix(0.3)).draw()?;
    root.present()?;
    Ok(())
}
