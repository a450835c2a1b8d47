//! Mistake: A matrix is called by one letter.
//! Why: Each axis has its letter. NumPy: "operand has more dimensions than subscripts given".
//! Fix: Give it two.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", einsum!((k), (k, m) -> (m); &a, &b));
}

// - println!("{}", einsum!((k), (k, m) -> (m); &a, &b));
// + println!("{}", einsum!((n, k), (k, m) -> (m); &a, &b));
