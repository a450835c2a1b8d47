//! Fix: Say which is meant: `x.gt(0).all()` or `x.gt(0).any()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    if x.gt(0).all() {
        println!("all positive");
    }
}
