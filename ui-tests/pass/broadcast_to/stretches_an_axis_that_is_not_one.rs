//! Fix: An axis stretches if its size is 1; the others stay: `shape![2, 3]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.broadcast_to::<shape![2, 3]>());
}
