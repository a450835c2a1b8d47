//! Turbofish: the window of a pooling is an argument.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 32, 32]> = Tensor::ones();
    println!("{}", x.max_pool::<shape![2, 2]>().sum());
}
