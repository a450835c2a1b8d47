//! Mistake: A slice has a list of rows.
//! Why: A list of places is no part of an axis. NumPy copies the rows: `x[[0, 1]]`.
//! Fix: Take the rows by their indices.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.slice(slice![[1, 0]]));
}

// - println!("{}", x.slice(slice![[1, 0]]));
// + println!("{}", x.take(&tensor![1, 0].to_indices().unwrap(), axes![0]));
