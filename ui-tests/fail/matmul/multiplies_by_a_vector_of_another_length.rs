//! Mistake: A (2, 3) matrix is multiplied by a vector of 2.
//! Why: The rows of the matrix have 3 elements. NumPy: "mismatch in its core dimension".
//! Fix: The last size of the matrix is the length of the vector.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", a.matmul(&tensor![1, 2]));
}

// - println!("{}", a.matmul(&tensor![1, 2]));
// + println!("{}", a.matmul(&tensor![1, 2, 3]));
