//! Mistake: An output of 15 channels is convolved in 2 groups.
//! Why: A group would give seven and a half of them. PyTorch raises when it runs.
//! Fix: The number of groups divides the channels of the output, the first axis of the kernel.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 4, 8, 8]> = Tensor::ones();
    let w: Tensor<f32, shape![15, 2, 3, 3]> = Tensor::ones();
    println!("{}", x.sliding().groups::<dim!(2)>().conv2d(&w));
}

// - let w: Tensor<f32, shape![15, 2, 3, 3]> = Tensor::ones();
// + let w: Tensor<f32, shape![16, 2, 3, 3]> = Tensor::ones();
