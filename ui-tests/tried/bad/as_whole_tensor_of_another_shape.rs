//! Assignment: a variable gets a tensor of another shape.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<f64, shape![2, 3]> = Tensor::ones();
    x = x.transpose().to_tensor();
    println!("{x}");
}
