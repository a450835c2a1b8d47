//! Convolution: images with the channels last are convolved.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f32, shape![16, 32, 32, 3]> = Tensor::ones();
    let kernel: Tensor<f32, shape![8, 3, 3, 3]> = Tensor::ones();
    println!("{}", images.permute(axes![0, 3, 1, 2]).conv2d(&kernel).sum());
}
