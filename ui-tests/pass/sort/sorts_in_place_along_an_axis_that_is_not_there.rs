//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![3, 1, 2];
    x.sort_in_place(axes![0]);
    println!("{x}");
}
