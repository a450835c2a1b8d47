//! Mistake: A mask of 2 selects between vectors of 3.
//! Why: There is no mask for the last elements. NumPy's `np.where`: "operands could not be broadcast together".
//! Fix: The mask has the shape of what it selects between, or stretches to it.

use shapewise::prelude::*;

fn main() {
    let a = tensor![1, 2, 3];
    let b = tensor![10, 20, 30];
    let mask = tensor![true, false];
    println!("{}", mask.select(a, b));
}

// - let mask = tensor![true, false];
// + let mask = tensor![true, false, true];
