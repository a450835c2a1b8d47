//! Borrows: a tensor that is not `mut` is changed in place.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::ones();
    x += 1.0;
    println!("{x}");
}
