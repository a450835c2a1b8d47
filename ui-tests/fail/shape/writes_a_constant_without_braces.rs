//! Mistake: A constant of two words stands in a shape without braces.
//! Why: A name without braces is a dimension, which is a type. NumPy has no such difference.
//! Fix: Write braces around the constant.

use shapewise::prelude::*;

const BATCH_SIZE: usize = 2;

fn main() {
    let x: Tensor<f64, shape![BATCH_SIZE, 3]> = Tensor::ones();
    println!("{x}");
}

// - let x: Tensor<f64, shape![BATCH_SIZE, 3]> = Tensor::ones();
// + let x: Tensor<f64, shape![{BATCH_SIZE}, 3]> = Tensor::ones();
