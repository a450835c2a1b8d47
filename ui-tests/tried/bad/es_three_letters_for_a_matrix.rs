//! Einsum: a matrix is called by three letters.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1.0, 2.0], [3.0, 4.0]];
    let b: Tensor<f64, shape![5, 2, 3]> = Tensor::ones();
    println!("{}", einsum!((b, n, k), (b, k, m) -> (b, n, m); &a, &b));
}
