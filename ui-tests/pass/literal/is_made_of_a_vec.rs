//! Fix: Write the elements alone.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0];
    println!("{x}");
}
