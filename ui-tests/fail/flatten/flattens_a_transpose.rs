//! Mistake: A transpose is flattened.
//! Why: Its elements do not lie one after another in memory. NumPy's `ravel` copies, and does not say so.
//! Fix: Copy with `to_tensor` first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.transpose().flatten());
}

// - println!("{}", x.transpose().flatten());
// + println!("{}", x.transpose().to_tensor().flatten());
