//! Fix: Return a tensor: `to_tensor` copies the view.

use shapewise::prelude::*;

fn first_row() -> Tensor<i32, shape![3]> {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    x.subtensor(0).to_tensor()
}

fn main() {
    println!("{}", first_row());
}
