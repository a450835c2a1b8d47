//! Fix: `transpose` exchanges axes.

use shapewise::prelude::*;

fn columns<N: Dim, C: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (C, N)> {
    x.transpose().to_tensor()
}

fn main() {
    println!("{}", columns(tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]));
}
