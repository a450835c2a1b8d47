//! Mistake: A shape has a size from a variable.
//! Why: A shape is part of the type, and a variable is known only when the program runs. NumPy has shapes of run time alone.
//! Fix: Make it a constant, and write that in braces.

use shapewise::prelude::*;

fn main() {
    let n = 3;
    let x: Tensor<f64, shape![n]> = Tensor::ones();
    println!("{x}");
}

// - let n = 3;
// - let x: Tensor<f64, shape![n]> = Tensor::ones();
// + const N: usize = 3;
// + let x: Tensor<f64, shape![{N}]> = Tensor::ones();
