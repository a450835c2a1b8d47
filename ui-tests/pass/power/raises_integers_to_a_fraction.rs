//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 4, 9];
    println!("{}", x.cast::<f64>().pow(0.5));
}
