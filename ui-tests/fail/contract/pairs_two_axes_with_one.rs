//! Mistake: Two axes of the left are summed over with one of the right.
//! Why: Axes go in pairs. NumPy: "shape-mismatch for sum".
//! Fix: Name as many on both sides.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", a.tensordot(&b, axes![0, 1], axes![1]));
}

// - println!("{}", a.tensordot(&b, axes![0, 1], axes![1]));
// + println!("{}", a.tensordot(&b, axes![0], axes![1]));
