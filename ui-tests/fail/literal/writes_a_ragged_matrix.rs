//! Mistake: The rows of a matrix are of unlike length.
//! Why: A matrix has one number of columns. NumPy: "setting an array element with a sequence ... inhomogeneous shape".
//! Fix: Give all rows one length.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5]];
    println!("{x}");
}

// - let x = tensor![[1, 2, 3], [4, 5]];
// + let x = tensor![[1, 2, 3], [4, 5, 6]];
