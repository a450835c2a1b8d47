//! Fix: The last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![-1]).sum());
}
