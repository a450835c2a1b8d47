//! Mistake: A matrix is rolled along its last axis, which is named twice.
//! Why: Axis -1 of a matrix is axis 1. NumPy adds both shifts.
//! Fix: Name each axis once.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.roll(1, axes![1, -1]));
}

// - println!("{}", x.roll(1, axes![1, -1]));
// + println!("{}", x.roll(1, axes![0, -1]));
