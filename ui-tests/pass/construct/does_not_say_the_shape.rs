//! Fix: Write the type: `Tensor<f64, shape![2, 3]>`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3]> = Tensor::zeros();
    println!("{x}");
}
