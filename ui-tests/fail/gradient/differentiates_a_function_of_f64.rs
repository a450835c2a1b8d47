//! Mistake: The gradient is taken of a function that computes with `f64` alone.
//! Why: What is differentiated is computed with numbers that carry their history, `Traced<f64>`.
//! Fix: Make the function generic in its elements.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn loss<N: Dim>(w: &Tensor<f64, (N,)>) -> f64 {
    w.pow(2).sum()
}

fn main() {
    println!("{}", gradient(&tensor![1.0, 2.0], |w| loss(w)));
}

// - fn loss<N: Dim>(w: &Tensor<f64, (N,)>) -> f64 {
// + fn loss<T: Real, N: Dim>(w: &Tensor<T, (N,)>) -> T {
