//! Mistake: A shape is written as an array type.
//! Why: `[usize; 2]` says that there are two sizes, not which. In NumPy a shape is a tuple of numbers.
//! Fix: Write `shape![2, 3]`.

use shapewise::prelude::*;

pub struct Layer {
    pub weights: Tensor<f64, [usize; 2]>,
}

fn main() {}

// - pub weights: Tensor<f64, [usize; 2]>,
// + pub weights: Tensor<f64, shape![2, 3]>,
