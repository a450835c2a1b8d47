//! Axis habit: python's `axis=0` is passed to the reduction.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", x.sum(axis = 0));
}
