//! Turbofish: the window of a pooling of images is one number.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 32, 32]> = Tensor::ones();
    println!("{}", x.max_pool::<dim!(2)>().sum());
}
