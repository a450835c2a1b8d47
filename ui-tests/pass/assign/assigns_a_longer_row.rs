//! Fix: Assign a row of 3.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<i32, shape![3, 4]> = Tensor::zeros();
    x.slice_mut(slice![.., 1..]).assign(tensor![1, 2, 3]);
    println!("{x}");
}
