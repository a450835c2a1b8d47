//! Fix: Give one index.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x[[1]]);
}
