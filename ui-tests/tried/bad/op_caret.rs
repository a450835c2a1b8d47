//! Operators: a square is written `x ^ 2`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x ^ 2.0);
}
