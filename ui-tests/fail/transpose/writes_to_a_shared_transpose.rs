//! Mistake: An element of a transpose is changed.
//! Why: The view is shared. In NumPy it would change `x`.
//! Fix: `transpose_mut` gives a view that can be written to.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    x[[0, 0]] = 7;
    x.transpose()[[0, 1]] = 10;
    println!("{x}");
}

// - x.transpose()[[0, 1]] = 10;
// + x.transpose_mut()[[0, 1]] = 10;
