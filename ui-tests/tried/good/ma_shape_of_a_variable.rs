//! Macros: a shape has a size from a variable.

use shapewise::prelude::*;

fn main() {
    const N: usize = 3;
    let x: Tensor<f64, shape![{N}]> = Tensor::ones();
    println!("{x}");
}
