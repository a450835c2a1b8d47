//! Fix: Leave an axis of size 1 out first.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 1, 2, 1, 2, 1, 2, 1]> = Tensor::ones();
    println!("{:?}", x.squeeze(axes![1]).unsqueeze(axes![0]).shape());
}
