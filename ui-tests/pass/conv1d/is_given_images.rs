//! Fix: Images have two axes to go along: conv2d.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 28, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 3, 3]> = Tensor::ones();
    println!("{}", x.conv2d(&w));
}
