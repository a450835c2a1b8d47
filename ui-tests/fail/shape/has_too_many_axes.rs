//! Mistake: A tensor has 9 axes.
//! Why: Shapes have at most 8. NumPy allows 64.
//! Fix: Join some of the axes.

use shapewise::prelude::*;

pub struct Batch {
    pub values: Tensor<f64, shape![2, 1, 1, 1, 1, 1, 1, 1, 2]>,
}

fn main() {}

// - pub values: Tensor<f64, shape![2, 1, 1, 1, 1, 1, 1, 1, 2]>,
// + pub values: Tensor<f64, shape![2, 1, 1, 1, 1, 1, 1, 2]>,
