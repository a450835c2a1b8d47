//! Fix: Write a literal of the element type: `1.0`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::full(1.0);
    println!("{x}");
}
