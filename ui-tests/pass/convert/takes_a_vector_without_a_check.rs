//! Fix: `try_into`, which says the length where it is wrong.

use shapewise::prelude::*;

fn main() {
    let row = vec![1, 2, 3];
    let x: Tensor<i32, shape![3]> = row.try_into().unwrap();
    println!("{x}");
}
