//! Fix: Reduce the axis, or leave out one of size 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![0]).sum());
}
