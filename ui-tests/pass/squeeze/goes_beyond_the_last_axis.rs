//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let column = tensor![[1], [2], [3]];
    println!("{}", column.squeeze(axes![1]));
}
