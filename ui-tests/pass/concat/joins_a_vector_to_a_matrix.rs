//! Fix: Give it an axis of size 1.

use shapewise::prelude::*;

fn main() {
    let rows = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", rows.concat(tensor![[7, 8, 9]], axes![0]));
}
