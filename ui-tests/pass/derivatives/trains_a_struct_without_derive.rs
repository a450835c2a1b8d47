//! Fix: Write `#[derive(Clone, Parameters)]` before the struct.

use shapewise::derivatives::*;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
struct Line<T: Real, N: Dim> {
    slope: T,
    offsets: Tensor<T, (N,)>,
}

fn step<P: Parameters>(at: &mut P, slope: &P) {
    at.update([slope], |x, [s]| *x = *x - s);
}

fn main() {
    let mut line: Line<f64, dim!(2)> = Line { slope: 3.0, offsets: tensor![1.0, 2.0] };
    let by_line = line.clone();
    step(&mut line, &by_line);
    println!("{} {}", line.slope, line.offsets);
}
