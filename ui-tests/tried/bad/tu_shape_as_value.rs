//! Index and tuple: `shape![2, 3]` is used as a value.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5, 6];
    println!("{}", x.reshape(shape![2, 3]));
}
