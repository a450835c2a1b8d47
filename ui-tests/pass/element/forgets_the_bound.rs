//! Fix: Write `T: Real`.

use shapewise::prelude::*;

fn center<T: Real, N: Dim>(x: &Tensor<T, (N,)>) -> Tensor<T, (N,)> {
    x - x.mean()
}

fn main() {
    println!("{}", center(&tensor![1.0, 2.0]));
}
