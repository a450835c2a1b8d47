//! Fix: Stack at least one.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", stack([&x; 1], axes![0]));
}
