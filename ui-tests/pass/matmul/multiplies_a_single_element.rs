//! Fix: The product with a single element is `*`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    let two: Tensor<i32, ()> = Tensor::full(2);
    println!("{}", two * a);
}
