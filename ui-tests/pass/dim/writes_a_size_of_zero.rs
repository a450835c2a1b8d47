//! Fix: Sizes are at least 1.

use shapewise::prelude::*;

pub struct Rest {
    pub values: Tensor<f64, shape![1]>,
}

fn main() {}
