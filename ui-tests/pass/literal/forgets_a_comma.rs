//! Fix: Write the comma.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2], [3, 4]];
    println!("{x}");
}
