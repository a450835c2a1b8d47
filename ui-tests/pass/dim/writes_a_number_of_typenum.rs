//! Fix: Write the numeral: `dim!(64)`, or in a shape `shape![64]`.

use shapewise::prelude::*;

pub type Width = dim!(64);

pub struct Row {
    pub pixels: Tensor<f64, (Width,)>,
}

fn main() {}
