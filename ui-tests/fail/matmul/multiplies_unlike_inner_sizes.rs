//! Mistake: A (2, 3) matrix is multiplied by a (2, 2) matrix.
//! Why: The rows of the left have 3 elements, the columns of the right 2. NumPy: "mismatch in its core dimension".
//! Fix: The last size of the left is the first of the right.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1]];
    println!("{}", a.matmul(&b));
}

// - println!("{}", a.matmul(&b));
// + println!("{}", b.matmul(&a));
