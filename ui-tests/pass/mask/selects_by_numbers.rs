//! Fix: Say what is meant: `x.not_equal(0)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0, 1, 2];
    println!("{}", x.not_equal(0).select(1, -1));
}
