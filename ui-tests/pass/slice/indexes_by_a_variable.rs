//! Fix: Take the part by `subtensor`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let i = 1;
    println!("{}", x.subtensor(i));
}
