//! Fix: Make it the diagonal of a matrix, or the rows of one.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.tile::<shape![3, 1]>().tril(0));
}
