//! Fix: Take the element by a slice.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.slice(slice![-1, 0]));
}
