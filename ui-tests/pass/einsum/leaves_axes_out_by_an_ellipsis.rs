//! Fix: Write a letter for each axis.

use shapewise::prelude::*;

fn main() {
    let a: Tensor<f64, shape![5, 2, 3]> = Tensor::ones();
    let b: Tensor<f64, shape![3, 4]> = Tensor::ones();
    println!("{}", einsum!((b, n, k), (k, m) -> (b, n, m); &a, &b));
}
