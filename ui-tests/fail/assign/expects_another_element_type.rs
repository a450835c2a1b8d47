//! Mistake: A tensor of `f64` is assigned where `f32` is expected.
//! Why: The type says `f32`, and nothing is converted without a word. A variable of Python has no type.
//! Fix: Convert it: `x.cast::<f32>()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::ones();
    let y: Tensor<f32, shape![3]> = x;
    println!("{y}");
}

// - let y: Tensor<f32, shape![3]> = x;
// + let y: Tensor<f32, shape![3]> = x.cast();
