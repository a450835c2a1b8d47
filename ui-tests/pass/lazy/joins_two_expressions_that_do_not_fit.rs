//! Fix: Both have the same number of elements.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let y = tensor![1.0, 2.0, 4.0];
    println!("{}", (x.lazy() - y.lazy() * 2.0).abs().sum());
}
