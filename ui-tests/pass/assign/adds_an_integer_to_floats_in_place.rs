//! Fix: Write a literal of the element type: `1.0`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![0.5, 1.5, 2.5];
    x += 1.0;
    println!("{x}");
}
