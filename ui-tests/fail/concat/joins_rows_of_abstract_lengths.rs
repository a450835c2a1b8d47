//! Mistake: A generic function joins rows whose lengths need not be equal.
//! Why: `N` and `M` may be any dimensions. NumPy finds out when the function is called.
//! Fix: Use one parameter for both.

use shapewise::prelude::*;

fn below<A: Dim, B: Dim, N: Dim, M: Dim>(x: &Tensor<f64, (A, N)>, y: &Tensor<f64, (B, M)>) -> Tensor<f64, (Sum<A, B>, N)> {
    x.concat(y, axes![0])
}

fn main() {
    println!("{}", below(&tensor![[1.0]], &tensor![[2.0]]));
}

// - fn below<A: Dim, B: Dim, N: Dim, M: Dim>(x: &Tensor<f64, (A, N)>, y: &Tensor<f64, (B, M)>) -> Tensor<f64, (Sum<A, B>, N)> {
// + fn below<A: Dim, B: Dim, N: Dim>(x: &Tensor<f64, (A, N)>, y: &Tensor<f64, (B, N)>) -> Tensor<f64, (Sum<A, B>, N)> {
