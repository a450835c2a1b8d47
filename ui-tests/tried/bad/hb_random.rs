//! Habits: `Tensor::randn()`, as in PyTorch.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 2]> = Tensor::randn();
    println!("{x}");
}
