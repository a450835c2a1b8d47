//! Fix: Ask for the product by the bound `(N, K): MatMul<R>`.

use shapewise::prelude::*;

fn applied<T: Real, N: Dim, K: Dim, R: Shape>(w: &Tensor<T, (N, K)>, x: &Tensor<T, R>) -> T where (N, K): shapewise::shape::matmul::MatMul<R> {
    w.matmul(x).sum()
}

fn main() {
    println!("{}", applied(&tensor![[1.0, 2.0]], &tensor![3.0, 4.0]));
}
