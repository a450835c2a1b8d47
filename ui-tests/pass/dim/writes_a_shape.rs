//! Fix: Write `shape!`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3]> = Tensor::ones();
    println!("{x}");
}
