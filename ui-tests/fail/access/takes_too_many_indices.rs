//! Mistake: An element of a vector is read by two indices.
//! Why: A vector has one axis. NumPy: "too many indices for array".
//! Fix: Give one index.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x[[1, 0]]);
}

// - println!("{}", x[[1, 0]]);
// + println!("{}", x[[1]]);
