//! Mistake: A function that is generic in the element type leaves out that it is a number.
//! Why: Any type might stand for `T`, and not every one has a mean. Python finds out when it runs.
//! Fix: Write `T: Real`.

use shapewise::prelude::*;

fn center<T, N: Dim>(x: &Tensor<T, (N,)>) -> Tensor<T, (N,)> {
    x - x.mean()
}

fn main() {
    println!("{}", center(&tensor![1.0, 2.0]));
}

// - fn center<T, N: Dim>(x: &Tensor<T, (N,)>) -> Tensor<T, (N,)> {
// + fn center<T: Real, N: Dim>(x: &Tensor<T, (N,)>) -> Tensor<T, (N,)> {
