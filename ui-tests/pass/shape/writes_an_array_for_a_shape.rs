//! Fix: Write `shape![2, 3]`.

use shapewise::prelude::*;

pub struct Layer {
    pub weights: Tensor<f64, shape![2, 3]>,
}

fn main() {}
