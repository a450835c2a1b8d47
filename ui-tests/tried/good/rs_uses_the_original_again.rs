//! Reshape: a large tensor is used again after `reshape`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![32, 784]> = Tensor::ones();
    let images = x.view().reshape::<shape![32, 28, 28]>();
    println!("{} {}", images.mean(), x.mean());
}
