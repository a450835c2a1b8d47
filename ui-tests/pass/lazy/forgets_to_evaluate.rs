//! Fix: End it by `eval()`, or by a reduction.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let y: Tensor<f64, shape![3]> = (x.lazy() * 2.0 + 1.0).eval();
    println!("{y}");
}
