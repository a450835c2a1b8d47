//! Fix: Exchange the last two axes of the keys.

use shapewise::prelude::*;

fn scores<B: Dim, H: Dim, N: Dim, M: Dim, C: Dim>(
    queries: &Tensor<f64, (B, H, N, C)>,
    keys: &Tensor<f64, (B, H, M, C)>,
) -> Tensor<f64, (B, H, N, M)> {
    queries.matmul(&keys.swap_axes(axes![2, 3]))
}

fn main() {
    let (queries, keys): (Tensor<f64, shape![2, 3, 4, 5]>, Tensor<f64, shape![2, 3, 6, 5]>) = Default::default();
    println!("{:?}", scores(&queries, &keys).shape());
}
