//! Mistake: The result is left out.
//! Why: What is not in the result is summed over, and that should be read. NumPy's implicit result is the letters that stand once, in alphabetical order.
//! Fix: Write the result after an arrow.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", einsum!((n, k), (k, m); &a, &b));
}

// - println!("{}", einsum!((n, k), (k, m); &a, &b));
// + println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &b));
