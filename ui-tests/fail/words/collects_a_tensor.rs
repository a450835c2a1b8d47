//! Mistake: The elements of an iterator are collected into a tensor.
//! Why: How many there are is known at run time only.
//! Fix: Try whether there are as many as the shape says.

use shapewise::prelude::*;

fn main() {
    let numbers = vec![1.0, 2.0, 3.0];
    let x: Tensor<f64, shape![3]> = numbers.into_iter().collect();
    println!("{x}");
}

// - let x: Tensor<f64, shape![3]> = numbers.into_iter().collect();
// + let x: Tensor<f64, shape![3]> = Tensor::try_from_iter(numbers).unwrap();
