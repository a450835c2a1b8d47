//! Fix: Write a literal of the element type: `0.0`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, -1.5, 2.5];
    println!("{}", x.gt(0.0));
}
