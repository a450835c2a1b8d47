//! Mistake: The shape of a vector is written `dim!(3)`, a dimension.
//! Why: A shape is a tuple, and a tuple of one has a comma: `(N,)`. So it is in Python, where NumPy takes a number for a shape.
//! Fix: Write `(dim!(3),)`, or `shape![3]`.

use shapewise::prelude::*;

pub struct Row {
    pub values: Tensor<f64, dim!(3)>,
}

fn main() {}

// - pub values: Tensor<f64, dim!(3)>,
// + pub values: Tensor<f64, (dim!(3),)>,
