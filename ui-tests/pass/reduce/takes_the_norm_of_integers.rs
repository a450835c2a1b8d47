//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![3, 4];
    println!("{}", x.cast::<f64>().norm());
}
