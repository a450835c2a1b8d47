//! Turbofish: the stride is a plain number.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![8, 3, 32, 32]> = Tensor::ones();
    let w: Tensor<f32, shape![16, 3, 3, 3]> = Tensor::ones();
    println!("{}", x.sliding().stride::<dim!(2)>().conv2d(&w).sum());
}
