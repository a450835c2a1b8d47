//! Fix: Say it: `x.reshape::<shape![3, 2]>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let y: Tensor<i32, shape![3, 2]> = x.reshape::<shape![3, 2]>();
    println!("{y}");
}
