//! Mistake: A literal has no elements.
//! Why: There are no empty tensors, so that a mean and a maximum always exist. NumPy's mean of nothing is NaN, with a warning.
//! Fix: Write at least one element.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, _> = tensor![];
    println!("{}", x.mean());
}

// - let x: Tensor<f64, _> = tensor![];
// + let x: Tensor<f64, _> = tensor![0.0];
