//! Fix: Write literals of the element type.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::from([1.0, 2.0, 3.0]);
    println!("{x}");
}
