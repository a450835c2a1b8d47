//! Mistake: A tensor product sums over axis 2 of a matrix.
//! Why: A matrix has the axes 0 and 1. NumPy: "tuple index out of range".
//! Fix: Count from 0, or from the end with -1.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", a.tensordot(&b, axes![2], axes![0]));
}

// - println!("{}", a.tensordot(&b, axes![2], axes![0]));
// + println!("{}", a.tensordot(&b, axes![1], axes![0]));
