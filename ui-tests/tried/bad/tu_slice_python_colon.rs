//! Index and tuple: a slice is written with Python's colons.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2], [3, 4]];
    println!("{}", x.slice(slice![:, 1]));
}
