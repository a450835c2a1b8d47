//! Fix: Write `_`: `x.reshape::<shape![3, _]>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.reshape::<shape![3, _]>());
}
