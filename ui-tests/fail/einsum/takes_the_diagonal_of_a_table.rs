//! Mistake: The diagonal of a (2, 3) matrix is taken.
//! Why: The letter `i` would stand for 2 and for 3. NumPy: "dimensions in single operand for collapsing index 'i' don't match (2 != 3)".
//! Fix: Only a square matrix has a diagonal.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", einsum!((i, i) -> (i); &a));
}

// - let a = tensor![[1, 2, 3], [4, 5, 6]];
// + let a = tensor![[1, 2], [3, 4]];
