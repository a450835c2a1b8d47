//! Fix: Pass them as constants.

use shapewise::derivatives::{constant, gradient};
use shapewise::prelude::*;

fn loss<T: Real, N: Dim, C: Dim>(w: &Tensor<T, (C,)>, x: &Tensor<T, (N, C)>) -> T {
    x.matmul(w).pow(2).mean()
}

fn main() {
    let x = tensor![[1.0, 0.0], [0.0, 1.0]];
    let w = tensor![0.5, 0.25];
    println!("{}", gradient(&(w, 1.0), |(w, scale)| loss(w, &constant(&x)) * *scale).0);
    println!("{}", gradient(&w, |w| loss(w, &constant(&x))));
}
