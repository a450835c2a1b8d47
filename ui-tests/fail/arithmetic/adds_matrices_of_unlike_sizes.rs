//! Mistake: Two matrices of unlike sizes are added.
//! Why: Neither axis fits the other, and neither size is 1. NumPy: "operands could not be broadcast together".
//! Fix: Add tensors of one shape; here the second one is transposed first.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[10, 20], [30, 40], [50, 60]];
    println!("{}", a + b);
}

// - println!("{}", a + b);
// + println!("{}", a + b.transpose());
