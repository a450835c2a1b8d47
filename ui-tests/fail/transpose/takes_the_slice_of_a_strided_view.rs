//! Mistake: The elements of a transpose are taken as one slice.
//! Why: They do not lie one after another in memory. In NumPy `x.T.ravel()` copies, and does not say so.
//! Fix: Copy with `to_tensor` first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{:?}", x.transpose().as_slice());
}

// - println!("{:?}", x.transpose().as_slice());
// + println!("{:?}", x.transpose().to_tensor().as_slice());
