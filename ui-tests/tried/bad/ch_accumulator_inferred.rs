//! Chain: a sum of gradients starts without a shape, and two shapes are added to it.

use shapewise::prelude::*;

fn main() {
    let a: Tensor<f64, shape![3]> = Tensor::ones();
    let b: Tensor<f64, shape![4]> = Tensor::ones();
    let mut total = Tensor::zeros();
    total += &a;
    total += &b;
    println!("{total}");
}
