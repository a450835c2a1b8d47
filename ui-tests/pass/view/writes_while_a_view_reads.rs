//! Fix: Copy the row first: `to_tensor`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    let row = x.subtensor(0).to_tensor();
    x += 10;
    println!("{row} {x}");
}
