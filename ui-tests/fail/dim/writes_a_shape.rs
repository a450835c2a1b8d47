//! Mistake: A shape is written by `dim!`.
//! Why: `dim!` is one size, and a shape is a tuple of them. NumPy has only shapes.
//! Fix: Write `shape!`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, dim!(2, 3)> = Tensor::ones();
    println!("{x}");
}

// - let x: Tensor<f64, dim!(2, 3)> = Tensor::ones();
// + let x: Tensor<f64, shape![2, 3]> = Tensor::ones();
