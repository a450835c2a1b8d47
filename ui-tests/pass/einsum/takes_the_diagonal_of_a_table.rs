//! Fix: Only a square matrix has a diagonal.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    println!("{}", einsum!((i, i) -> (i); &a));
}
