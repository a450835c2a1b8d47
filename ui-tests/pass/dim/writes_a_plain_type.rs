//! Fix: Write the size, `dim!(3)`, or take a parameter `N: Dim`.

use shapewise::prelude::*;

pub struct Row {
    pub values: Tensor<f64, (dim!(3),)>,
}

fn main() {}
