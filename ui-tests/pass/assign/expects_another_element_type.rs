//! Fix: Convert it: `x.cast::<f32>()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::ones();
    let y: Tensor<f32, shape![3]> = x.cast();
    println!("{y}");
}
