//! Fix: Write as many elements as the shape has.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![3]> = Tensor::from([1, 2, 3]);
    println!("{x}");
}
