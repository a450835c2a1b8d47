//! Fix: Write `1.0`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, 1.5];
    println!("{}", (x.lazy() * 2.0 + 1.0).eval());
}
