//! Mistake: The inner product of a (2, 3) and a (3, 2) matrix is taken, as if it were the matrix product.
//! Why: `inner` sums over the last axis of both. NumPy: "shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)".
//! Fix: The matrix product is `matmul`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", a.inner(&b));
}

// - println!("{}", a.inner(&b));
// + println!("{}", a.matmul(&b));
