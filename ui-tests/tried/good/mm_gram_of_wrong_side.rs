//! Matmul: a Gram matrix of features is promised, that of samples computed.

use shapewise::prelude::*;

fn gram<N: Dim, C: Dim>(x: &Tensor<f64, (N, C)>) -> Tensor<f64, (C, C)> {
    x.transpose().matmul(x)
}
fn main() {
    println!("{}", gram(&tensor![[1.0, 2.0]]));
}
