//! Mistake: A shared view is written to.
//! Why: Others may be reading the same elements. NumPy writes to them, and the array has changed under its other readers.
//! Fix: Ask for a view that can be written to.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    let mut row = x.subtensor(0);
    row += 10;
    x *= 2;
    println!("{x}");
}

// - let mut row = x.subtensor(0);
// + let mut row = x.subtensor_mut(0);
