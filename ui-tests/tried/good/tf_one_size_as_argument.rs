//! Turbofish: `Tensor<f64, 3>`: the size of a vector is a number.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = tensor![1.0, 2.0, 3.0];
    println!("{x}");
}
