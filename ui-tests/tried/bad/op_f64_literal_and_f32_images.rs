//! Operators: pixels of `u8` are divided by 255.0.

use shapewise::prelude::*;

fn main() {
    let pixels: Tensor<u8, shape![2, 2]> = tensor![[0, 255], [128, 64]];
    println!("{}", pixels / 255.0);
}
