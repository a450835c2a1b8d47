//! Mistake: The lower triangle of a vector is taken.
//! Why: A vector has no rows. NumPy makes a matrix of it, each of whose rows is the vector.
//! Fix: Make it the diagonal of a matrix, or the rows of one.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.tril(0));
}

// - println!("{}", x.tril(0));
// + println!("{}", x.tile::<shape![3, 1]>().tril(0));
