//! Mistake: The diagonal of a matrix of 3 rows and 4 columns is taken.
//! Why: Only a square matrix has one. NumPy ends at the shorter axis.
//! Fix: Say which square is meant: `x.slice(slice![.., ..3])`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.diagonal());
}

// - println!("{}", x.diagonal());
// + println!("{}", x.slice(slice![.., ..3]).diagonal());
