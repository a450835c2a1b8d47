//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.cast::<f64>().exp());
}
