//! Fix: Name each axis once: `axes![2, 0, 1]`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 3, 4]> = Tensor::zeros();
    println!("{:?}", x.permute(axes![2, 0, 1]).shape());
}
