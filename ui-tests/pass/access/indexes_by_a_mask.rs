//! Fix: `x.masked_select(&mask)` selects without a copy.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, -2, 3];
    println!("{}", x.masked_select(&x.gt(0)));
}
