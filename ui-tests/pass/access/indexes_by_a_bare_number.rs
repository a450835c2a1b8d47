//! Fix: A row is `x.subtensor(0)`, an element `x[[0, 0]]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.subtensor(0));
}
