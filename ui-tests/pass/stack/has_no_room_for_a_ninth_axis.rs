//! Fix: Stack tensors of seven axes.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 1, 2, 1, 2, 1, 2]> = Tensor::ones();
    println!("{:?}", stack((&x, &x), axes![0]).shape());
}
