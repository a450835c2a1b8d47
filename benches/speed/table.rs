//! The table of the results, in Markdown.

use crate::contenders::{CONTENDERS, Contender};
use crate::limit::{Gauge, Limit};
use crate::measure::{Effort, Fastest};
use crate::rows::Row;
use crate::scalar::Scalar;

/// What was measured for a row.
pub struct Line {
    pub row: Row,
    /// What it takes at least.
    pub limit: f64,
    /// What the contenders took.
    pub seconds: Fastest,
}

impl Line {
    /// How many times the limit a contender took.
    fn ratio(&self, contender: Contender) -> Option<f64> {
        self.seconds.get(&contender).map(|seconds| seconds / self.limit)
    }

    fn exceeds(&self) -> bool {
        self.ratio(Contender::Shapewise).is_some_and(|ratio| ratio > self.row.at_most)
    }
}

pub fn print<T: Scalar>(lines: &[Line]) {
    let mut cells = vec![headings()];
    for line in lines {
        let ratio = |contender| line.ratio(contender).map_or(String::new(), |ratio| format!("{ratio:.2}"));
        let mut row = vec![line.row.name.to_owned(), time(line.limit)];
        row.extend(CONTENDERS.map(ratio));
        row.push(format!("{:.2}{}", line.row.at_most, if line.exceeds() { " <" } else { "" }));
        cells.push(row);
    }
    let mut cycle = Gauge::new::<T>(&Limit::Cycles(1.0), &Effort::FULL);
    cycle.measure();
    println!(
        "\n{}, one thread, a clock of {:.2} GHz; times as multiples of the limit\n",
        T::NAME,
        1e-9 / cycle.seconds()
    );
    let widths: Vec<usize> = (0..cells[0].len()).map(|i| cells.iter().map(|row| row[i].len()).max().unwrap()).collect();
    for (i, row) in cells.iter().enumerate() {
        print_row(row, &widths);
        if i == 0 {
            print_rule(&widths);
        }
    }
    let exceeded = lines.iter().filter(|line| line.exceeds()).count();
    println!("\nShapewise exceeds {exceeded} of {} (<)", lines.len());
}

fn headings() -> Vec<String> {
    let mut row = vec!["operation".to_owned(), "limit".to_owned()];
    row.extend(CONTENDERS.map(|contender| contender.name().to_owned()));
    row.push("at most".to_owned());
    row
}

fn print_row(row: &[String], widths: &[usize]) {
    let cells = row.iter().zip(widths).enumerate();
    let padded =
        cells.map(|(i, (cell, &width))| if i == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") });
    println!("| {} |", padded.collect::<Vec<_>>().join(" | "));
}

fn print_rule(widths: &[usize]) {
    let rules = widths.iter().enumerate().map(|(i, width)| match i {
        0 => "-".repeat(width + 2),
        _ => "-".repeat(width + 1) + ":",
    });
    println!("|{}|", rules.collect::<Vec<_>>().join("|"));
}

/// In nanoseconds below a microsecond, else in microseconds.
fn time(seconds: f64) -> String {
    let (value, unit) = if seconds < 1e-6 { (seconds * 1e9, "ns") } else { (seconds * 1e6, "us") };
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.decimals$} {unit}")
}
