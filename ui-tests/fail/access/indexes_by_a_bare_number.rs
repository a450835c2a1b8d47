//! Mistake: The first row of a matrix is asked for as `x[0]`.
//! Why: Rust's `x[0]` must be something that the tensor stores, and a row is a view. NumPy returns the row.
//! Fix: A row is `x.subtensor(0)`, an element `x[[0, 0]]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x[0]);
}

// - println!("{}", x[0]);
// + println!("{}", x.subtensor(0));
