//! Mistake: The elements of a shared view are asked for, to be changed.
//! Why: Others may be reading the same elements. NumPy changes them, and the array has changed under its other readers.
//! Fix: Ask for a view that can be written to.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    x += 1;
    let mut row = x.subtensor(0);
    row.as_slice_mut().reverse();
    println!("{x}");
}

// - let mut row = x.subtensor(0);
// + let mut row = x.subtensor_mut(0);
