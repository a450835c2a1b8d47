//! Reshape: a slice is reshaped.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![4, 6]> = Tensor::ones();
    println!("{}", x.slice(slice![..2]).reshape::<shape![3, 4]>());
}
