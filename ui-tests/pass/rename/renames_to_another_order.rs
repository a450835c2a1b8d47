//! Fix: Name the axes in their order, or transpose and copy first.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let x: Tensor<i32, (Feature, Batch)> = x.transpose().to_tensor().rename();
    println!("{x}");
}
