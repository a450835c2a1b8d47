//! Mistake: The result has a letter that no operand has.
//! Why: Nothing says how long that axis is. NumPy: "einstein sum subscripts string included output subscript 'q' which never appeared in an input".
//! Fix: Use letters of the operands.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", einsum!((n, k), (k, m) -> (n, q); &a, &b));
}

// - println!("{}", einsum!((n, k), (k, m) -> (n, q); &a, &b));
// + println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &b));
