//! Mistake: A slice of a matrix has three entries.
//! Why: A matrix has two axes. NumPy: "too many indices for array".
//! Fix: One entry for each axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![.., 1.., 0]));
}

// - println!("{}", x.slice(slice![.., 1.., 0]));
// + println!("{}", x.slice(slice![.., 1..]));
