//! Assignment: an integer is written into a tensor of floats.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<f64, shape![2, 3]> = Tensor::zeros();
    x[[0, 1]] = 5.0;
    println!("{x}");
}
