//! Mistake: A matrix of 2 rows and 3 columns is added to its transpose.
//! Why: NumPy raises "operands could not be broadcast together with shapes (2,3) (3,2)".
//! Fix: Only a square matrix and its transpose have the same shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", &x + x.transpose());
}

// - let x = tensor![[1, 2, 3], [4, 5, 6]];
// + let x = tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
