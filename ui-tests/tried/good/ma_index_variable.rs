//! Macros: `index!` gets a variable.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0]];
    let i = 0;
    println!("{}", x[[i, 1]]);
}
