//! Mistake: An axis of size 2 is summed over together with one of size 3.
//! Why: Every element needs its partner. NumPy: "shape-mismatch for sum".
//! Fix: Pair axes of one size.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", a.tensordot(&b, axes![0], axes![0]));
}

// - println!("{}", a.tensordot(&b, axes![0], axes![0]));
// + println!("{}", a.tensordot(&b, axes![1], axes![0]));
