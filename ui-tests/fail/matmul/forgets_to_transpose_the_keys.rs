//! Mistake: The queries of an attention are multiplied by its keys as they are.
//! Why: `(B, H, N, C)` times `(B, H, M, C)` has no common inner dimension. NumPy: "mismatch in its core dimension", unless `M` equals `C`.
//! Fix: Exchange the last two axes of the keys.

use shapewise::prelude::*;

fn scores<B: Dim, H: Dim, N: Dim, M: Dim, C: Dim>(
    queries: &Tensor<f64, (B, H, N, C)>,
    keys: &Tensor<f64, (B, H, M, C)>,
) -> Tensor<f64, (B, H, N, M)> {
    queries.matmul(keys)
}

fn main() {
    let (queries, keys): (Tensor<f64, shape![2, 3, 4, 5]>, Tensor<f64, shape![2, 3, 6, 5]>) = Default::default();
    println!("{:?}", scores(&queries, &keys).shape());
}

// - queries.matmul(keys)
// + queries.matmul(&keys.swap_axes(axes![2, 3]))
