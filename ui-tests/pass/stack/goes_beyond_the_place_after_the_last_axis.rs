//! Fix: The place after the last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", stack((&x, &x), axes![1]));
}
