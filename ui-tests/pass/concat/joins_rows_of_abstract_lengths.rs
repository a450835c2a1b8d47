//! Fix: Use one parameter for both.

use shapewise::prelude::*;

fn below<A: Dim, B: Dim, N: Dim>(x: &Tensor<f64, (A, N)>, y: &Tensor<f64, (B, N)>) -> Tensor<f64, (Sum<A, B>, N)> {
    x.concat(y, axes![0])
}

fn main() {
    println!("{}", below(&tensor![[1.0]], &tensor![[2.0]]));
}
