//! Mistake: The identity matrix is written `identity`, as in nalgebra.
//! Why: It is `eye` here, as in NumPy.
//! Fix: Write `eye`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 2]> = Tensor::identity();
    println!("{x}");
}

// - let x: Tensor<f64, shape![2, 2]> = Tensor::identity();
// + let x: Tensor<f64, shape![2, 2]> = Tensor::eye();
