//! Mistake: A vector of 2 is added to a lazy matrix, whose rows have 3 elements.
//! Why: Laziness changes when a formula is computed, not which shapes fit. NumPy: "operands could not be broadcast together".
//! Fix: A row to be added has as many elements as the matrix has columns.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let row = tensor![10.0, 20.0];
    println!("{}", (x.lazy() * 2.0 + &row).eval());
}

// - let row = tensor![10.0, 20.0];
// + let row = tensor![10.0, 20.0, 30.0];
