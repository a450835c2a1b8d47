//! Fix: Copy it with `to_tensor`, or give the sum a name first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let turned = (&x + 1).transpose().to_tensor();
    println!("{}", turned + 1);
}
