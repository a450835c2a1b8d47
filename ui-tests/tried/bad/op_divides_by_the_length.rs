//! Operators: a sum of floats is divided by `x.len()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 4.0];
    println!("{}", x.sum() / x.len());
}
