//! Fix: Name them in their order, or transpose first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.flatten_axes(axes![0, 1]));
}
