//! Mistake: A size is 0.
//! Why: There are no empty tensors, so that a mean and a maximum always exist. NumPy's mean of nothing is NaN, with a warning.
//! Fix: Sizes are at least 1.

use shapewise::prelude::*;

pub struct Rest {
    pub values: Tensor<f64, shape![0]>,
}

fn main() {}

// - pub values: Tensor<f64, shape![0]>,
// + pub values: Tensor<f64, shape![1]>,
