//! Fix: Transpose the weights.

use shapewise::prelude::*;

fn linear<N: Dim, I: Dim, O: Dim>(x: &Tensor<f64, (N, I)>, w: &Tensor<f64, (O, I)>) -> Tensor<f64, (N, O)> {
    x.matmul(&w.transpose())
}

fn main() {
    println!("{}", linear(&tensor![[1.0, 2.0]], &tensor![[1.0, 0.0]]));
}
