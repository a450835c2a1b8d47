//! Habits: a square is written `x.powi(2)`, as of Rust's floats.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.pow(2));
}
