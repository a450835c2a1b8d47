//! Borrows: a view of a temporary sum is kept in a variable.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    let row = (&x + 1.0).subtensor(0).to_tensor();
    println!("{row}");
}
