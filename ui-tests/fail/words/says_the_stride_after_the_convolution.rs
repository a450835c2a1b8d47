//! Mistake: The stride of a convolution is said after it.
//! Why: It is part of how the windows slide, which is said first.
//! Fix: Say it before, after `sliding`.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f32, shape![16, 3, 28, 28]> = Tensor::ones();
    let kernel: Tensor<f32, shape![8, 3, 3, 3]> = Tensor::ones();
    println!("{}", images.conv2d(&kernel).stride::<dim!(2)>().sum());
}

// - println!("{}", images.conv2d(&kernel).stride::<dim!(2)>().sum());
// + println!("{}", images.sliding().stride::<dim!(2)>().conv2d(&kernel).sum());
