//! Fix: Write braces around the constant.

use shapewise::prelude::*;

const BATCH_SIZE: usize = 2;

fn main() {
    let x: Tensor<f64, shape![{BATCH_SIZE}, 3]> = Tensor::ones();
    println!("{x}");
}
