//! Fix: Try whether there are as many as the shape says.

use shapewise::prelude::*;

fn main() {
    let numbers = vec![1.0, 2.0, 3.0];
    let x: Tensor<f64, shape![3]> = Tensor::try_from_iter(numbers).unwrap();
    println!("{x}");
}
