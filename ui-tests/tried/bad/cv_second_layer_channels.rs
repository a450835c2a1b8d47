//! Convolution: the second of two convolutions has the channels of the image.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f32, shape![16, 3, 32, 32]> = Tensor::ones();
    let first: Tensor<f32, shape![8, 3, 3, 3]> = Tensor::ones();
    let second: Tensor<f32, shape![16, 3, 3, 3]> = Tensor::ones();
    let y = images.conv2d(&first).relu();
    println!("{}", y.conv2d(&second).sum());
}
