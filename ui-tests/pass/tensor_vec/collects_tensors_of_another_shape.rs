//! Fix: The shape of the `TensorVec` is that of the tensors.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<i32, shape![3]> = [tensor![1, 2, 3], tensor![4, 5, 6]].into_iter().collect();
    println!("{points}");
}
