//! Mistake: A tensor of 96 columns is passed where 95 are expected.
//! Why: The function says 95. NumPy finds out where the sizes first meet, or not at all.
//! Fix: Pass what the function expects.

use shapewise::prelude::*;

fn report(x: &Tensor<f32, shape![95, 3]>) {
    println!("{}", x.sum());
}

fn main() {
    let x: Tensor<f32, shape![96, 3]> = Tensor::ones();
    report(&x);
}

// - let x: Tensor<f32, shape![96, 3]> = Tensor::ones();
// + let x: Tensor<f32, shape![95, 3]> = Tensor::ones();
