//! Fix: Join masks of one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.gt(1) & tensor![true, false, true]);
}
