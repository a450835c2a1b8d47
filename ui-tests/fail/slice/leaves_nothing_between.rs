//! Mistake: 2 rows at the start and 1 at the end are left out of 3.
//! Why: Nothing is between them, and there are no empty tensors. In NumPy `x[2:-1]` is an empty array.
//! Fix: Leave out fewer.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![2..-1]));
}

// - println!("{}", x.slice(slice![2..-1]));
// + println!("{}", x.slice(slice![1..-1]));
