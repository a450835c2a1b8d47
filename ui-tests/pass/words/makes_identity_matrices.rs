//! Fix: Write `eye`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 2]> = Tensor::eye();
    println!("{x}");
}
