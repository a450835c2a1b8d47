//! Fix: Make it a constant, and write that in braces.

use shapewise::prelude::*;

fn main() {
    const N: usize = 3;
    let x: Tensor<f64, shape![{N}]> = Tensor::ones();
    println!("{x}");
}
