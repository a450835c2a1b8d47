//! Einsum: in an attention the keys have the letters of the queries in another order.

use shapewise::prelude::*;

fn scores<B: Dim, N: Dim, H: Dim, K: Dim>(q: &Tensor<f64, (B, N, H, K)>, k: &Tensor<f64, (B, N, H, K)>) -> Tensor<f64, (B, H, N, N)> {
    einsum!((b, n, h, k), (b, h, m, k) -> (b, h, n, m); q, k)
}
fn main() {
    let x: Tensor<f64, shape![1, 5, 2, 3]> = Tensor::ones();
    println!("{}", scores(&x, &x));
}
