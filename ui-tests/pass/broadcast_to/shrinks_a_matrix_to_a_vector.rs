//! Fix: Broadcasting adds axes and never drops one: reduce, or take a sub-tensor.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3]];
    println!("{}", x.broadcast_to::<shape![2, 3]>());
}
