//! Fix: A window has at most as many rows as the image.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 1, 4, 4]> = Tensor::ones();
    println!("{}", x.avg_pool::<shape![4, 2]>());
}
