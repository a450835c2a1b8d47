//! Fix: Copy with `to_tensor` first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.transpose().to_tensor().flatten());
}
