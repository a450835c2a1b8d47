//! Fix: Write the shape that the literal has, or nothing at all.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{x}");
}
