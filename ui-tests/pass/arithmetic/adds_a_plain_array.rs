//! Fix: Make it a tensor: `tensor![10, 20, 30]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x + tensor![10, 20, 30]);
}
