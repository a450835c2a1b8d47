//! Fix: Compare: `x.lazy().gt(0.0)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 0.0, 3.0];
    println!("{}", x.lazy().gt(0.0).select(&x, 1.0).eval());
}
