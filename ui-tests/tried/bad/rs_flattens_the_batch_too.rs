//! Reshape: `flatten` flattens the batch, too, before a linear layer.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f32, shape![32, 28, 28]> = Tensor::ones();
    let w: Tensor<f32, shape![784, 10]> = Tensor::ones();
    println!("{}", images.flatten().matmul(&w));
}
