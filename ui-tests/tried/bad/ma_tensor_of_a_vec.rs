//! Macros: a literal is made of a `Vec`.

use shapewise::prelude::*;

fn main() {
    let row = vec![1.0, 2.0];
    let x = tensor![row];
    println!("{}", x * 2.0);
}
