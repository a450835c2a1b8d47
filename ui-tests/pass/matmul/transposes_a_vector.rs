//! Fix: A column is a matrix of its own: `tensor![[1], [2], [3]]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3]];
    println!("{}", x.transpose());
}
