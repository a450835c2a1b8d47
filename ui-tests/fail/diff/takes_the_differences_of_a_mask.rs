//! Mistake: The differences of a mask are taken.
//! Why: Bools are not subtracted. NumPy compares the neighbours instead, `not_equal`.
//! Fix: Cast to an integer first: 1 where it begins to be true, -1 where it ends.

use shapewise::prelude::*;

fn main() {
    let mask = tensor![false, true, true, false];
    println!("{}", mask.diff(axes![0]));
}

// - println!("{}", mask.diff(axes![0]));
// + println!("{}", mask.cast::<i8>().diff(axes![0]));
