//! Turbofish: a tensor is cast by `as`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x as Tensor<f32, shape![3]>);
}
