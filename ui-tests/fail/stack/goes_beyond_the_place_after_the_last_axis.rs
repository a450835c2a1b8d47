//! Mistake: Two vectors are stacked at place 2.
//! Why: The result has two axes, 0 and 1. NumPy: "axis 2 is out of bounds for array of dimension 2".
//! Fix: The place after the last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", stack((&x, &x), axes![2]));
}

// - println!("{}", stack((&x, &x), axes![2]));
// + println!("{}", stack((&x, &x), axes![1]));
