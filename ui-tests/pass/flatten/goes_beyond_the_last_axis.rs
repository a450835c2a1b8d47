//! Fix: The last axes are 1 and 2.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 4]> = Tensor::ones();
    println!("{}", x.flatten_axes(axes![1, 2]));
}
