//! Convolution: the stride is said after the convolution.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f32, shape![16, 3, 28, 28]> = Tensor::ones();
    let kernel: Tensor<f32, shape![8, 3, 3, 3]> = Tensor::ones();
    println!("{}", images.sliding().stride::<dim!(2)>().conv2d(&kernel).sum());
}
