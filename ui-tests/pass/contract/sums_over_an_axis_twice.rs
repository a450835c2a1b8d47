//! Fix: Name each axis once.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    println!("{}", a.tensordot(&a, axes![0, 1], axes![0, 1]));
}
