//! Mistake: 10 elements are reshaped to rows of 4.
//! Why: 10 is not a multiple of 4, so no number of rows is right. NumPy raises when it runs.
//! Fix: A size that divides the number of elements.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4, 5], [6, 7, 8, 9, 10]];
    println!("{}", x.reshape::<shape![_, 4]>());
}

// - println!("{}", x.reshape::<shape![_, 4]>());
// + println!("{}", x.reshape::<shape![_, 2]>());
