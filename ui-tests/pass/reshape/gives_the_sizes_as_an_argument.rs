//! Fix: Write `x.reshape::<shape![3, 2]>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.reshape::<shape![3, 2]>());
}
