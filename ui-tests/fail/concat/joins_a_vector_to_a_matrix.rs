//! Mistake: A vector is added to a matrix as another row.
//! Why: The vector has no second axis. NumPy: "all the input arrays must have same number of dimensions".
//! Fix: Give it an axis of size 1.

use shapewise::prelude::*;

fn main() {
    let rows = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", rows.concat(tensor![7, 8, 9], axes![0]));
}

// - println!("{}", rows.concat(tensor![7, 8, 9], axes![0]));
// + println!("{}", rows.concat(tensor![[7, 8, 9]], axes![0]));
