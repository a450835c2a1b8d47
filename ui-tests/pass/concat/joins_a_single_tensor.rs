//! Fix: Give two tensors, or an array.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", concat((&x, &x), axes![0]));
}
