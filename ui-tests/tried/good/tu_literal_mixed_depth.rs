//! Index and tuple: a literal has a row and an element side by side.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{x}");
}
