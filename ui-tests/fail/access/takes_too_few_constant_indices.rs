//! Mistake: An element of a matrix is read by one constant index.
//! Why: A matrix has two axes. NumPy returns the row.
//! Fix: Give an index for each axis; a row is `x.subtensor(1)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.at(index![1]));
}

// - println!("{}", x.at(index![1]));
// + println!("{}", x.at(index![1, 0]));
