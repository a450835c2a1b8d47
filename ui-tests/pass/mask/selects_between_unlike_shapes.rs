//! Fix: The mask has the shape of what it selects between, or stretches to it.

use shapewise::prelude::*;

fn main() {
    let a = tensor![1, 2, 3];
    let b = tensor![10, 20, 30];
    let mask = tensor![true, false, true];
    println!("{}", mask.select(a, b));
}
