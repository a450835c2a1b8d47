//! Fix: Multiply step by step.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", einsum!((n), (n), (n), (n) -> (); &x, &x, &x, &x));
}
