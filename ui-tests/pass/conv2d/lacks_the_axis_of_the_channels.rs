//! Fix: An axis of size 1 is the one channel.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![32, 1, 28, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 1, 3, 3]> = Tensor::ones();
    println!("{}", x.conv2d(&w));
}
