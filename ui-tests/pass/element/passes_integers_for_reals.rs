//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn center<T: Real, N: Dim>(x: &Tensor<T, (N,)>) -> Tensor<T, (N,)> {
    x - x.mean()
}

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", center(&x.cast::<f64>()));
}
