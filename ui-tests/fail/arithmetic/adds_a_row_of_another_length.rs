//! Mistake: A vector of 2 is added to the rows of a matrix, which have 3 elements.
//! Why: Axes are compared from the last one: 3 and 2 do not fit. NumPy: "operands could not be broadcast together".
//! Fix: A row to be added has as many elements as the matrix has columns.

use shapewise::prelude::*;

fn main() {
    let matrix = tensor![[1, 2, 3], [4, 5, 6]];
    let row = tensor![10, 20];
    println!("{}", matrix + row);
}

// - let row = tensor![10, 20];
// + let row = tensor![10, 20, 30];
