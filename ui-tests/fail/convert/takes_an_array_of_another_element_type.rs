//! Mistake: An array of integers becomes a tensor of floats.
//! Why: The element type is `f64`, and nothing is converted without a word. NumPy: `np.array([1, 2, 3], dtype=float)`.
//! Fix: Write literals of the element type.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::from([1, 2, 3]);
    println!("{x}");
}

// - let x: Tensor<f64, shape![3]> = Tensor::from([1, 2, 3]);
// + let x: Tensor<f64, shape![3]> = Tensor::from([1.0, 2.0, 3.0]);
