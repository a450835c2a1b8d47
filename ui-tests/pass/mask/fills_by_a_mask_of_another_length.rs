//! Fix: Give one answer for each column.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.masked_fill(&tensor![true, false, true], 0));
}
