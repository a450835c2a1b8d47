//! Fix: Change the letters of the result.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let turned: Tensor<i32, shape![3, 2]> = einsum!((n, k) -> (k, n); &a);
    println!("{turned}");
}
