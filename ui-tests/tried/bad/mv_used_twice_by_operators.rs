//! Moves: a large tensor is used by two operators.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    let y = x * 2.0;
    let z = x + 1.0;
    println!("{}", y + z);
}
