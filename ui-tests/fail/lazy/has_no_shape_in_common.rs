//! Mistake: A function that is generic in two shapes subtracts one tensor from another.
//! Why: `S` and `R` stand for any two shapes. NumPy finds out when the function is called with the wrong ones.
//! Fix: Use one shape for both, which broadcasts with itself.

use shapewise::prelude::*;

fn error<T: Real, S: Shape, R: Shape>(x: &Tensor<T, S>, y: &Tensor<T, R>) -> T {
    (x.lazy() - y).pow(2).mean()
}

fn main() {
    println!("{}", error(&tensor![1.0, 2.0], &tensor![1.0, 3.0]));
}

// - fn error<T: Real, S: Shape, R: Shape>(x: &Tensor<T, S>, y: &Tensor<T, R>) -> T {
// + fn error<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> T {
