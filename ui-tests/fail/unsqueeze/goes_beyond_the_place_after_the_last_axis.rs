//! Mistake: A vector gets a new axis at place 2.
//! Why: The result has two axes, 0 and 1. NumPy: "axis 2 is out of bounds for array of dimension 2".
//! Fix: The place after the last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    println!("{}", tensor![1, 2, 3].unsqueeze(axes![2]));
}

// - println!("{}", tensor![1, 2, 3].unsqueeze(axes![2]));
// + println!("{}", tensor![1, 2, 3].unsqueeze(axes![1]));
