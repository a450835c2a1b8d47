//! Index and tuple: a `Vec` of tensors is joined.

use shapewise::prelude::*;

fn main() {
    let parts = vec![tensor![1.0, 2.0], tensor![3.0, 4.0]];
    println!("{}", concat(parts, axes![0]));
}
