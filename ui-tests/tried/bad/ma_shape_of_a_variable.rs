//! Macros: a shape has a size from a variable.

use shapewise::prelude::*;

fn main() {
    let n = 3;
    let x: Tensor<f64, shape![n]> = Tensor::ones();
    println!("{x}");
}
