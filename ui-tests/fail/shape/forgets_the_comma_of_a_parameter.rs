//! Mistake: The shape of a vector is written `(N)`.
//! Why: In Rust `(N)` is just `N`, and a dimension is no shape. So it is in Python, where NumPy takes a number for a shape.
//! Fix: Write the comma, `(N,)`, or `shape![N]`.

use shapewise::prelude::*;

pub struct Layer<N: Dim> {
    pub weights: Tensor<f64, (N)>,
}

fn main() {}

// - pub weights: Tensor<f64, (N)>,
// + pub weights: Tensor<f64, (N,)>,
