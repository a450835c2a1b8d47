//! Task: The squares of all errors, in one pass.
//! Hint: A formula is no tensor until it is evaluated.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = tensor![1.0, 2.0, 3.0];
    let target: Tensor<f64, shape![3]> = tensor![1.0, 0.0, 6.0];
    let squares: Tensor<f64, shape![3]> = ____;
    assert_eq!(squares, tensor![0.0, 4.0, 9.0]);
}
