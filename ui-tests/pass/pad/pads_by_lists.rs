//! Fix: Write parentheses.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.pad(pad![(1, 1), (0, 2)], 0));
}
