//! Mistake: The result of `keepdims` is expected without the axis.
//! Why: The axis is still there, with size 1. NumPy's `keepdims=True` does the same, and a variable there has no type.
//! Fix: Leave `keepdims` out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let rows: Tensor<f64, shape![2]> = x.over(axes![1]).keepdims().mean();
    println!("{rows}");
}

// - let rows: Tensor<f64, shape![2]> = x.over(axes![1]).keepdims().mean();
// + let rows: Tensor<f64, shape![2]> = x.over(axes![1]).mean();
