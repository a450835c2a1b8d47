//! Fix: Name all axes between them.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 4]> = Tensor::ones();
    println!("{}", x.flatten_axes(axes![0, 1, 2]));
}
