//! Mistake: A tensor is changed while a view of it is in use.
//! Why: The view would see its elements change. NumPy changes them under the view.
//! Fix: Copy the row first: `to_tensor`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    let row = x.subtensor(0);
    x += 10;
    println!("{row} {x}");
}

// - let row = x.subtensor(0);
// + let row = x.subtensor(0).to_tensor();
