//! Mistake: The letter `k` stands for the 3 columns of one matrix, and for the 2 rows of another.
//! Why: All axes with one letter are of one size. NumPy: "operands could not be broadcast together with remapped shapes".
//! Fix: Give operands that fit, in the order of their letters.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &a));
}

// - println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &a));
// + println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &b));
