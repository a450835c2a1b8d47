//! Fix: Call each axis by a letter of its own.

use shapewise::prelude::*;

fn gram<N: Dim, C: Dim>(x: &Tensor<f64, (N, C)>, y: &Tensor<f64, (C,)>) -> Tensor<f64, (N,)> {
    einsum!((n, c), (c) -> (n); x, y)
}

fn main() {
    let (x, y): (Tensor<f64, shape![2, 3]>, Tensor<f64, shape![3]>) = Default::default();
    println!("{}", gram(&x, &y));
}
