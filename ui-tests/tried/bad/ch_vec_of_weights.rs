//! Chain: weights of two layers are put into one `Vec`.

use shapewise::prelude::*;

fn main() {
    let first: Tensor<f64, shape![4, 3]> = Tensor::ones();
    let second: Tensor<f64, shape![3, 2]> = Tensor::ones();
    let weights = vec![first, second];
    println!("{}", weights.len());
}
