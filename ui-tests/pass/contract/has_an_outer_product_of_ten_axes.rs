//! Fix: Sum over what is not needed, or multiply by a tensor of fewer axes.

use shapewise::prelude::*;

fn main() {
    let a: Tensor<f64, shape![2, 1, 2, 1, 2]> = Tensor::ones();
    println!("{:?}", a.outer(&tensor![1.0, 2.0]).shape());
}
