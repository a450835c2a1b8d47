//! Fix: Write `N: Dim`.

use shapewise::prelude::*;

pub struct Layer<N: Dim> {
    pub weights: Tensor<f64, (N,)>,
}

fn main() {}
