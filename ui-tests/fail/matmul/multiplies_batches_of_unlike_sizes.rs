//! Mistake: A batch of 2 matrices is multiplied by a batch of 3.
//! Why: Batches broadcast: their sizes must be equal, or one of them 1. NumPy: "could not be broadcast together with remapped shapes".
//! Fix: Multiply as many matrices by as many.

use shapewise::prelude::*;

fn main() {
    let a: Tensor<f64, shape![2, 4, 5]> = Tensor::ones();
    let b: Tensor<f64, shape![3, 5, 4]> = Tensor::ones();
    println!("{:?}", a.matmul(&b).shape());
}

// - let b: Tensor<f64, shape![3, 5, 4]> = Tensor::ones();
// + let b: Tensor<f64, shape![2, 5, 4]> = Tensor::ones();
