//! Reshape: `squeeze()` is expected to find the axes of 1.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![32, 1, 28, 28]> = Tensor::ones();
    println!("{}", x.squeeze().mean());
}
