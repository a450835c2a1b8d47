//! Mistake: A shape has a product of a constant without braces.
//! Why: Names without braces are dimensions, and those are multiplied by `Product<N, M>`. NumPy multiplies numbers when it runs.
//! Fix: Write the formula in braces.

use shapewise::prelude::*;

const WIDTH: usize = 2;

fn main() {
    let x: Tensor<f64, shape![WIDTH * 3]> = Tensor::ones();
    println!("{x}");
}

// - let x: Tensor<f64, shape![WIDTH * 3]> = Tensor::ones();
// + let x: Tensor<f64, shape![{ WIDTH * 3 }]> = Tensor::ones();
