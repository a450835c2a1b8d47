//! Fix: All three have one shape, or stretch to one.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, -2.0, 3.0];
    let other = tensor![0.0, 0.5, 0.0];
    println!("{}", x.lazy().gt(0.0).select(&x, &other).eval());
}
