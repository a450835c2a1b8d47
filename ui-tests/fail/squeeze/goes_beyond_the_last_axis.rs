//! Mistake: Axis 2 of a matrix is left out.
//! Why: A matrix has the axes 0 and 1. NumPy: "axis 2 is out of bounds for array of dimension 2".
//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let column = tensor![[1], [2], [3]];
    println!("{}", column.squeeze(axes![2]));
}

// - println!("{}", column.squeeze(axes![2]));
// + println!("{}", column.squeeze(axes![1]));
