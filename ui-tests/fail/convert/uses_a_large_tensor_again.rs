//! Mistake: A large tensor is used again after a function has taken it.
//! Why: A tensor of more than 128 elements is not `Copy`, so that none is copied without a word. NumPy always refers to one array.
//! Fix: Lend it: `total(&x)`.

use shapewise::prelude::*;

fn total(x: Tensor<f64, shape![32, 10]>) -> f64 {
    x.sum()
}

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    println!("{} {}", total(x), x.mean());
}

// - fn total(x: Tensor<f64, shape![32, 10]>) -> f64 {
// + fn total(x: &Tensor<f64, shape![32, 10]>) -> f64 {
// - println!("{} {}", total(x), x.mean());
// + println!("{} {}", total(&x), x.mean());
