//! Convolution: a bias for each channel is added at the last axis.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f32, shape![16, 3, 32, 32]> = Tensor::ones();
    let kernel: Tensor<f32, shape![8, 3, 3, 3]> = Tensor::ones();
    let bias: Tensor<f32, shape![8]> = Tensor::ones();
    let y = images.conv2d(&kernel);
    println!("{}", (&y + bias).sum());
}
