//! Fix: Add the axis by `unsqueeze`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.unsqueeze(axes![1]));
}
