//! Fix: Start with `x.lazy()`: then the whole formula is one pass.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0];
    let y = tensor![3.0, 4.0];
    println!("{}", (x.lazy() + y.lazy() * 2.0).eval());
}
