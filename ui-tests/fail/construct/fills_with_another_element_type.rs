//! Mistake: A tensor of floats is filled with the integer 1.
//! Why: The element type is `f64`. NumPy's `np.full(3, 1)` is an array of integers.
//! Fix: Write a literal of the element type: `1.0`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::full(1);
    println!("{x}");
}

// - let x: Tensor<f64, shape![3]> = Tensor::full(1);
// + let x: Tensor<f64, shape![3]> = Tensor::full(1.0);
