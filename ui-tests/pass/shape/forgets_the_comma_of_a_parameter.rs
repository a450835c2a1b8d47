//! Fix: Write the comma, `(N,)`, or `shape![N]`.

use shapewise::prelude::*;

pub struct Layer<N: Dim> {
    pub weights: Tensor<f64, (N,)>,
}

fn main() {}
