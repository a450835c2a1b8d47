//! Macros: a slice has a list of rows.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]];
    println!("{}", x.slice(slice![[0, 2]]));
}
