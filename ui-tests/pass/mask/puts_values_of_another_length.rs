//! Fix: Give a value for each column.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, -2, 3], [-4, 5, -6]];
    let negative = x.lt(0);
    x.put_mask(&negative, tensor![10, 20, 30]);
    println!("{x}");
}
