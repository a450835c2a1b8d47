//! Fix: Leave the arguments out: `arange()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![5]> = Tensor::arange();
    println!("{x}");
}
