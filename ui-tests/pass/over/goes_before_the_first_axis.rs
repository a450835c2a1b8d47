//! Fix: The first axis is 0, or -2.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![-2]).sum());
}
