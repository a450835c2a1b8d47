//! Fix: Give both tensors the same dimension.

use shapewise::prelude::*;

fn error<N: Dim>(x: &Tensor<f64, (N,)>, y: &Tensor<f64, (N,)>) -> f64 {
    (x.lazy() - y).pow(2).mean()
}

fn main() {
    println!("{}", error(&tensor![1.0, 2.0], &tensor![1.0, 3.0]));
}
