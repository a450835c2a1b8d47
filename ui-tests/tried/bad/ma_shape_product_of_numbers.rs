//! Macros: a shape is written `shape![28 * 28]`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![28 * 28]> = Tensor::ones();
    println!("{}", x.sum());
}
