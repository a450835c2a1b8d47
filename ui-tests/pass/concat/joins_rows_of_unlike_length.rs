//! Fix: Join rows of one length.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3]];
    let b = tensor![[4, 5, 6], [7, 8, 9]];
    println!("{}", a.concat(&b, axes![0]));
}
