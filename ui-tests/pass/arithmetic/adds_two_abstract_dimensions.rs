//! Fix: Give both tensors the same dimension.

use shapewise::prelude::*;

fn add<N: Dim, M: Dim>(x: &Tensor<f64, (N, M)>, y: &Tensor<f64, (M,)>) -> Tensor<f64, (N, M)> {
    x + y
}

fn main() {
    println!("{}", add(&tensor![[1.0, 2.0, 3.0]], &Tensor::ones()));
}
