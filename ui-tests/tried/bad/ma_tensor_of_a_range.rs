//! Macros: a literal is made of a range.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0..5];
    println!("{}", x + 1);
}
