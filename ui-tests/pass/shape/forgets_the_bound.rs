//! Fix: Write `S: Shape`.

use shapewise::prelude::*;

pub struct Layer<S: Shape> {
    pub weights: Tensor<f64, S>,
}

fn main() {}
