//! Mistake: A kernel for 3 channels is applied to 64.
//! Why: Each channel of the input needs weights of its own. PyTorch raises when it runs.
//! Fix: The second axis of the kernel is that of the input.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 64, 28, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 5, 5]> = Tensor::ones();
    println!("{}", x.conv2d(&w));
}

// - let w: Tensor<f32, shape![16, 3, 5, 5]> = Tensor::ones();
// + let w: Tensor<f32, shape![16, 64, 5, 5]> = Tensor::ones();
