//! Fix: Change it after the evaluation.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1.0, 2.0];
    let doubled = (x.lazy() * 2.0).eval();
    x += 1.0;
    println!("{x} {}", doubled);
}
