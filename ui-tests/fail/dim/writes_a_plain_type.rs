//! Mistake: `usize` is used as a dimension.
//! Why: It says that there is a size, not which. NumPy's sizes are numbers.
//! Fix: Write the size, `dim!(3)`, or take a parameter `N: Dim`.

use shapewise::prelude::*;

pub struct Row {
    pub values: Tensor<f64, (usize,)>,
}

fn main() {}

// - pub values: Tensor<f64, (usize,)>,
// + pub values: Tensor<f64, (dim!(3),)>,
