//! Fix: Begin with zeros, and add.

use shapewise::prelude::*;

fn main() {
    let gradients = [tensor![1.0, 2.0], tensor![3.0, 4.0]];
    let total = gradients.iter().fold(Tensor::<f64, shape![2]>::zeros(), |sum, x| sum + x);
    println!("{total}");
}
