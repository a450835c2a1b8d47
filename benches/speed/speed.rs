//! How fast Shapewise is, beside what the machine allows and what other crates reach.
//!
//!     cargo bench -p shapewise-speed [-- [--quick] [--f64] [NAME...]]
//!
//! `benches/README.md` says what is measured, and how to read the table.

#[cfg(not(target_arch = "x86_64"))]
compile_error!("the limits are measured by AVX2 kernels, on x86-64");

mod clock;
mod contenders;
mod data;
mod kernels;
mod limit;
mod measure;
mod rows;
mod scalar;
mod table;

use contenders::CONTENDERS;
use limit::Gauge;
use measure::{Effort, Fastest, Turn};
use rows::{Row, rows};
use scalar::Scalar;

fn main() {
    if !(is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma")) {
        eprintln!("the limits are measured by instructions that this processor does not have: AVX2 and FMA");
        std::process::exit(1);
    }
    let (flags, names): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|arg| arg.starts_with("--"));
    let effort = if flags.iter().any(|flag| flag == "--quick") { Effort::QUICK } else { Effort::FULL };
    if flags.iter().any(|flag| flag == "--f64") {
        run::<f64>(&effort, &names);
    } else {
        run::<f32>(&effort, &names);
    }
}

/// Measures the rows that are named, all if none is, and prints them.
fn run<T: Scalar>(effort: &Effort, names: &[String]) {
    let is_wanted = |row: &Row| names.is_empty() || names.iter().any(|name| row.name.contains(name.as_str()));
    let mut criterion = effort.criterion();
    let mut results = Vec::new();
    for row in rows::<T>().into_iter().filter(is_wanted) {
        let mut gauge = Gauge::new::<T>(&row.limit, effort);
        let mut fastest = Fastest::new();
        gauge.measure();
        for _ in 0..effort.rounds {
            for contender in CONTENDERS {
                let turn = Turn::new(contender, &row, effort, &mut criterion, &mut fastest);
                contender.measure::<T>(row.case, turn);
                gauge.measure();
            }
        }
        results.push(table::Line { limit: gauge.seconds(), seconds: fastest, row });
    }
    table::print::<T>(&results);
}
