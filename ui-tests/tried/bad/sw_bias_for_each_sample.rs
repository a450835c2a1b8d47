//! Batch/feature: the bias has one number for each sample.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![32, 784]> = Tensor::ones();
    let w: Tensor<f32, shape![784, 10]> = Tensor::ones();
    let b: Tensor<f32, shape![32]> = Tensor::zeros();
    println!("{}", x.matmul(&w) + b);
}
