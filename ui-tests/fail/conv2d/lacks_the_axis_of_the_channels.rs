//! Mistake: Grey images are convolved without an axis for their one channel.
//! Why: Which axis is the channel must be said. PyTorch takes the 32 images for channels of one image.
//! Fix: An axis of size 1 is the one channel.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![32, 28, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 1, 3, 3]> = Tensor::ones();
    println!("{}", x.conv2d(&w));
}

// - let x: Tensor<f32, shape![32, 28, 28]> = Tensor::ones();
// + let x: Tensor<f32, shape![32, 1, 28, 28]> = Tensor::ones();
