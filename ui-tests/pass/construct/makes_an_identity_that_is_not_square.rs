//! Fix: Give both axes one size.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3, 3]> = Tensor::eye();
    println!("{x}");
}
