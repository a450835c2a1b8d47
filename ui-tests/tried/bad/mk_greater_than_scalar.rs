//! Mask: `x > 0.0` is expected to give a mask.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, -2.0, 3.0];
    let positive = x > 0.0;
    println!("{}", positive.count());
}
