//! Mistake: Five tensors are multiplied at once.
//! Why: `einsum!` multiplies up to four. NumPy takes any number.
//! Fix: Multiply step by step.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", einsum!((n), (n), (n), (n), (n) -> (); &x, &x, &x, &x, &x));
}

// - println!("{}", einsum!((n), (n), (n), (n), (n) -> (); &x, &x, &x, &x, &x));
// + println!("{}", einsum!((n), (n), (n), (n) -> (); &x, &x, &x, &x));
