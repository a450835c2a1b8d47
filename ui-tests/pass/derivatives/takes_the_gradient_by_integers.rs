//! Fix: Write floats.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", gradient(&x, |x| x.pow(2).sum()));
}
