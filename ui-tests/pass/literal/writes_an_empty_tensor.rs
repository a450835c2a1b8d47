//! Fix: Write at least one element.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, _> = tensor![0.0];
    println!("{}", x.mean());
}
