//! Mistake: A literal has a row and a number side by side.
//! Why: All parts of a tensor have one shape. NumPy: "setting an array element with a sequence ... inhomogeneous shape".
//! Fix: Make the number a row.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], 3.0];
    println!("{x}");
}

// - let x = tensor![[1.0, 2.0], 3.0];
// + let x = tensor![[1.0, 2.0], [3.0, 4.0]];
