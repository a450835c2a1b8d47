//! Mistake: A generic function adds tensors of two dimensions that need not be equal.
//! Why: `N` and `M` stand for any two sizes. NumPy finds out when the function is called with the wrong ones.
//! Fix: Give both tensors the same dimension.

use shapewise::prelude::*;

fn add<N: Dim, M: Dim>(x: &Tensor<f64, (N, M)>, y: &Tensor<f64, (N,)>) -> Tensor<f64, (N, M)> {
    x + y
}

fn main() {
    println!("{}", add(&tensor![[1.0, 2.0, 3.0]], &Tensor::ones()));
}

// - fn add<N: Dim, M: Dim>(x: &Tensor<f64, (N, M)>, y: &Tensor<f64, (N,)>) -> Tensor<f64, (N, M)> {
// + fn add<N: Dim, M: Dim>(x: &Tensor<f64, (N, M)>, y: &Tensor<f64, (M,)>) -> Tensor<f64, (N, M)> {
