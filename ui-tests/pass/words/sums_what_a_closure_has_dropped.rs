//! Fix: Leave the semicolon out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let y = x.map(|v| v * 2.0);
    println!("{}", y.sum());
}
