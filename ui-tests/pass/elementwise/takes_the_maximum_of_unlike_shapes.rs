//! Fix: Give both one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 5, 3];
    println!("{}", x.maximum(tensor![4, 2, 6]));
}
