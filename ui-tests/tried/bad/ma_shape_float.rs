//! Macros: a size is written 3.0.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3.0]> = Tensor::ones();
    println!("{}", x.sum());
}
