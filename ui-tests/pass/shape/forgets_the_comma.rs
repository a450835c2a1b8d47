//! Fix: Write `(dim!(3),)`, or `shape![3]`.

use shapewise::prelude::*;

pub struct Row {
    pub values: Tensor<f64, (dim!(3),)>,
}

fn main() {}
