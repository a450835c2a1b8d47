//! Mistake: Tensors are added up by `sum` of an iterator.
//! Why: A sum of no tensors would have no shape that rustc could find.
//! Fix: Begin with zeros, and add.

use shapewise::prelude::*;

fn main() {
    let gradients = [tensor![1.0, 2.0], tensor![3.0, 4.0]];
    let total: Tensor<f64, shape![2]> = gradients.iter().sum();
    println!("{total}");
}

// - let total: Tensor<f64, shape![2]> = gradients.iter().sum();
// + let total = gradients.iter().fold(Tensor::<f64, shape![2]>::zeros(), |sum, x| sum + x);
