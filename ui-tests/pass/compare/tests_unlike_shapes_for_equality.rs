//! Fix: Compare tensors of one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x == tensor![1, 2, 3]);
}
