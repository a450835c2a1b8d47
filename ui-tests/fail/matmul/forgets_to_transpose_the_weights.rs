//! Mistake: A linear layer multiplies by weights that are stored the other way round.
//! Why: `(N, I)` times `(O, I)` has no common inner dimension. NumPy: "mismatch in its core dimension", unless `I` equals `O`.
//! Fix: Transpose the weights.

use shapewise::prelude::*;

fn linear<N: Dim, I: Dim, O: Dim>(x: &Tensor<f64, (N, I)>, w: &Tensor<f64, (O, I)>) -> Tensor<f64, (N, O)> {
    x.matmul(w)
}

fn main() {
    println!("{}", linear(&tensor![[1.0, 2.0]], &tensor![[1.0, 0.0]]));
}

// - x.matmul(w)
// + x.matmul(&w.transpose())
