//! Mistake: Row 3 is taken of 3.
//! Why: Rows are numbered from 0, so the last one is 2, or -1. NumPy: "index 3 is out of bounds for axis 0 with size 3".
//! Fix: The last row is `-1`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![3]));
}

// - println!("{}", x.slice(slice![3]));
// + println!("{}", x.slice(slice![-1]));
