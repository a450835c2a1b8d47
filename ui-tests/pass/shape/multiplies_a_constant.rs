//! Fix: Write the formula in braces.

use shapewise::prelude::*;

const WIDTH: usize = 2;

fn main() {
    let x: Tensor<f64, shape![{ WIDTH * 3 }]> = Tensor::ones();
    println!("{x}");
}
