//! Mistake: The result is expected to be the transposed one.
//! Why: The letters after the arrow say the order: here (2, 3). NumPy returns what the letters say.
//! Fix: Change the letters of the result.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let turned: Tensor<i32, shape![3, 2]> = einsum!((n, k) -> (n, k); &a);
    println!("{turned}");
}

// - let turned: Tensor<i32, shape![3, 2]> = einsum!((n, k) -> (n, k); &a);
// + let turned: Tensor<i32, shape![3, 2]> = einsum!((n, k) -> (k, n); &a);
