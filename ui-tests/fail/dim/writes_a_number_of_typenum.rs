//! Mistake: A number of typenum is used as a dimension.
//! Why: Sizes are spelled in decimal digits, so that messages can be read. NumPy's sizes are plain numbers.
//! Fix: Write the numeral: `dim!(64)`, or in a shape `shape![64]`.

use shapewise::prelude::*;

pub type Width = typenum::U64;

pub struct Row {
    pub pixels: Tensor<f64, (Width,)>,
}

fn main() {}

// - pub type Width = typenum::U64;
// + pub type Width = dim!(64);
