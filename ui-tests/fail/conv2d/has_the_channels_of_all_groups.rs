//! Mistake: A kernel for two groups has the channels of both.
//! Why: A group sees half of the channels. PyTorch raises when it runs.
//! Fix: The second axis of the kernel is that of the input, divided by the number of groups.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 64, 8, 8]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 64, 3, 3]> = Tensor::ones();
    println!("{}", x.sliding().groups::<dim!(2)>().conv2d(&w));
}

// - let w: Tensor<f32, shape![16, 64, 3, 3]> = Tensor::ones();
// + let w: Tensor<f32, shape![16, 32, 3, 3]> = Tensor::ones();
