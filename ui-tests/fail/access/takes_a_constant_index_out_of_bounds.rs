//! Mistake: Column 3 of a matrix of 3 columns is read.
//! Why: Indices count from 0, so the last column is 2. NumPy: "index 3 is out of bounds for axis 1 with size 3".
//! Fix: The last column is `index![0, 2]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.at(index![0, 3]));
}

// - println!("{}", x.at(index![0, 3]));
// + println!("{}", x.at(index![0, 2]));
