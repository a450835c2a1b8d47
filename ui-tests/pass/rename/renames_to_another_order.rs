//! Fix: Name the axes in their order, or transpose first.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let x: Tensor<i32, (Feature, Batch)> = x.transpose().rename();
    println!("{x}");
}
