//! Fix: Write a whole number.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::ones();
    println!("{x}");
}
