//! Fix: Ask for a view that can be written to.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    x += 1;
    let mut row = x.subtensor_mut(0);
    row.as_slice_mut().reverse();
    println!("{x}");
}
