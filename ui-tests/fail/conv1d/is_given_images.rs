//! Mistake: Images are convolved along one axis.
//! Why: conv1d goes along the last axis of a signal. PyTorch raises when it runs.
//! Fix: Images have two axes to go along: conv2d.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 28, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 3, 3]> = Tensor::ones();
    println!("{}", x.conv1d(&w));
}

// - println!("{}", x.conv1d(&w));
// + println!("{}", x.conv2d(&w));
