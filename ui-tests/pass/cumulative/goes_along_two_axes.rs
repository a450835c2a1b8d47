//! Fix: Name one axis, or leave `over` out to go over everything.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![1]).cumsum());
}
