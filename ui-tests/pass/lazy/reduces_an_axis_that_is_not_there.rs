//! Fix: The last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", x.lazy().exp().over(axes![-1]).sum());
}
