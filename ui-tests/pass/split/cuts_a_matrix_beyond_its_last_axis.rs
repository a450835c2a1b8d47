//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.split::<shape![1, 2], _>(axes![1]).0);
}
