//! Mistake: A matrix is padded by one width.
//! Why: There is an entry for each axis. NumPy takes one number for all axes.
//! Fix: Write one entry for each axis; `pad![1, 1]` is one element on all sides.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.pad(pad![1], 0));
}

// - println!("{}", x.pad(pad![1], 0));
// + println!("{}", x.pad(pad![1, 1], 0));
