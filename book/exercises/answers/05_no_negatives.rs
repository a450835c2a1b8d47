//! Task: Replace what is negative by zero, and keep the shape.
//! Hint: A tensor cannot be indexed by a mask: how many elements there are is not known. `select` keeps the shape.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = tensor![1.0, -2.0, 3.0];
    let positive: Tensor<f64, shape![3]> = x.gt(0.0).select(&x, 0.0);
    assert_eq!(positive, tensor![1.0, 0.0, 3.0]);
}
