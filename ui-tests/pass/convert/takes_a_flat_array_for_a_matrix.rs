//! Fix: Nest it, or convert a slice: `Tensor::try_from(&[1, 2, 3, 4, 5, 6][..])`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![2, 3]> = Tensor::from([[1, 2, 3], [4, 5, 6]]);
    println!("{x}");
}
