//! Mistake: A literal mixes integers and floats.
//! Why: All elements of a tensor are of one type. NumPy turns the integers into floats.
//! Fix: Write all of them as floats.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2.5, 3];
    println!("{x}");
}

// - let x = tensor![1, 2.5, 3];
// + let x = tensor![1.0, 2.5, 3.0];
