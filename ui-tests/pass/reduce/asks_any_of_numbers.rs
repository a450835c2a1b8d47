//! Fix: Say what is meant: `x.not_equal(0).any()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0, 1, 2];
    println!("{}", x.not_equal(0).any());
}
