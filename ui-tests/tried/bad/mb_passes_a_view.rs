//! Bound: a slice is passed to a function that takes owned tensors.

use shapewise::prelude::*;

fn norm<S: Shape>(x: &Tensor<f64, S>) -> f64 {
    x.pow(2).sum().sqrt()
}
fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", norm(&x.slice(slice![0])));
}
