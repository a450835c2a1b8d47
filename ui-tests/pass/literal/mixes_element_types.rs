//! Fix: Write all of them as floats.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.5, 3.0];
    println!("{x}");
}
