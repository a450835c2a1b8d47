//! Task: Multiply by weights that are stored as outputs by inputs.
//! Hint: The inner sizes must be the same. A view costs nothing.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![1, 2]> = tensor![[1.0, 2.0]];
    let weights: Tensor<f64, shape![3, 2]> = tensor![[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]];
    let y: Tensor<f64, shape![1, 3]> = ____;
    assert_eq!(y, tensor![[1.0, 2.0, 3.0]]);
}
