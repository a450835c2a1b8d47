//! Fix: Give the function to `gradient`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0];
    println!("{}", shapewise::derivatives::gradient(&x, |x| x.pow(2).sum()));
}
