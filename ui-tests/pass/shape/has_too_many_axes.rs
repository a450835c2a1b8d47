//! Fix: Join some of the axes.

use shapewise::prelude::*;

pub struct Batch {
    pub values: Tensor<f64, shape![2, 1, 1, 1, 1, 1, 1, 2]>,
}

fn main() {}
