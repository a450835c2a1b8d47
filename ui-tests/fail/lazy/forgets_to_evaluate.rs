//! Mistake: A formula is lazy to its end, where a tensor is expected.
//! Why: An expression has no elements until it is asked for them. NumPy has none: it computes each operator at once.
//! Fix: End it by `eval()`, or by a reduction.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let y: Tensor<f64, shape![3]> = x.lazy() * 2.0 + 1.0;
    println!("{y}");
}

// - let y: Tensor<f64, shape![3]> = x.lazy() * 2.0 + 1.0;
// + let y: Tensor<f64, shape![3]> = (x.lazy() * 2.0 + 1.0).eval();
