//! Fix: List the axes.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 4]> = Tensor::ones();
    println!("{}", x.over(axes![1, 2]).sum());
}
