//! Mistake: A size is written 3.0.
//! Why: A size counts elements. NumPy: "expected a sequence of integers or a single integer, got '3.0'".
//! Fix: Write a whole number.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3.0]> = Tensor::ones();
    println!("{x}");
}

// - let x: Tensor<f64, shape![3.0]> = Tensor::ones();
// + let x: Tensor<f64, shape![3]> = Tensor::ones();
