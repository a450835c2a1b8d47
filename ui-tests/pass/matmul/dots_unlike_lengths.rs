//! Fix: Give both one length.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.dot(&tensor![4, 5, 6]));
}
