//! Fix: Only a square matrix and its transpose have the same shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    println!("{}", &x + x.transpose());
}
