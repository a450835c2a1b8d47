//! Fix: Write the indices in double brackets.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let i = 1;
    println!("{}", x[[i, 2]]);
}
