//! Mistake: A function that is generic in two shapes reshapes one to the other.
//! Why: Any two shapes may stand for them. NumPy finds out when it runs.
//! Fix: Add the bound that says so: `S: Reshape<R>`.

use shapewise::prelude::*;

fn seen_as<S: Shape, R: Shape>(x: Tensor<f64, S>) -> Tensor<f64, R> {
    x.reshape::<R>()
}

fn main() {
    println!("{}", seen_as::<_, shape![3, 2]>(tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]));
}

// - fn seen_as<S: Shape, R: Shape>(x: Tensor<f64, S>) -> Tensor<f64, R> {
// + fn seen_as<S: Reshape<R>, R: Shape>(x: Tensor<f64, S>) -> Tensor<f64, R> {
