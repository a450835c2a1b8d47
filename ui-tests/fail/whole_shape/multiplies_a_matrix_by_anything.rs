//! Mistake: A matrix is multiplied by a tensor of any shape.
//! Why: `R: Shape` need not have an axis of size `K`. NumPy finds out when it runs.
//! Fix: Ask for the product by the bound `(N, K): MatMul<R>`.

use shapewise::prelude::*;

fn applied<T: Real, N: Dim, K: Dim, R: Shape>(w: &Tensor<T, (N, K)>, x: &Tensor<T, R>) -> T {
    w.matmul(x).sum()
}

fn main() {
    println!("{}", applied(&tensor![[1.0, 2.0]], &tensor![3.0, 4.0]));
}

// - fn applied<T: Real, N: Dim, K: Dim, R: Shape>(w: &Tensor<T, (N, K)>, x: &Tensor<T, R>) -> T {
// + fn applied<T: Real, N: Dim, K: Dim, R: Shape>(w: &Tensor<T, (N, K)>, x: &Tensor<T, R>) -> T where (N, K): shapewise::shape::matmul::MatMul<R> {
