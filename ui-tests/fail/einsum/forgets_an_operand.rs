//! Mistake: There are letters for two operands, and one operand.
//! Why: Each operand has its letters. NumPy: "more operands provided to einstein sum function than specified in the subscripts string".
//! Fix: Give both operands.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", einsum!((n, k), (k, m) -> (n, m); &a));
}

// - println!("{}", einsum!((n, k), (k, m) -> (n, m); &a));
// + println!("{}", einsum!((n, k), (k, m) -> (n, m); &a, &b));
