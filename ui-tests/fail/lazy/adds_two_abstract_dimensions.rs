//! Mistake: A generic function adds tensors of two dimensions that need not be equal.
//! Why: `N` and `M` stand for any two sizes. NumPy finds out when the function is called with the wrong ones.
//! Fix: Give both tensors the same dimension.

use shapewise::prelude::*;

fn error<N: Dim, M: Dim>(x: &Tensor<f64, (N,)>, y: &Tensor<f64, (M,)>) -> f64 {
    (x.lazy() - y).pow(2).mean()
}

fn main() {
    println!("{}", error(&tensor![1.0, 2.0], &tensor![1.0, 3.0]));
}

// - fn error<N: Dim, M: Dim>(x: &Tensor<f64, (N,)>, y: &Tensor<f64, (M,)>) -> f64 {
// + fn error<N: Dim>(x: &Tensor<f64, (N,)>, y: &Tensor<f64, (N,)>) -> f64 {
