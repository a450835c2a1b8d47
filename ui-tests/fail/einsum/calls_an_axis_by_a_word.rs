//! Mistake: An axis is called by a word.
//! Why: Letters are single ones, as in NumPy, where a word is as many axes as it has letters.
//! Fix: Use its first letter.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", einsum!((n, key), (key, m) -> (n, m); &a, &b));
}

// - println!("{}", einsum!((n, key), (key, m) -> (n, m); &a, &b));
// + println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &b));
