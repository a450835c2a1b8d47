//! Fix: Name each axis once.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![0, -1]).sum());
}
