//! Mistake: A matrix is added to a vector in place.
//! Why: The sum is a matrix, and the vector has no room for it. NumPy: "non-broadcastable output operand".
//! Fix: `let sum = row + matrix` makes a new tensor; in place, the larger one stands on the left.

use shapewise::prelude::*;

fn main() {
    let mut row = tensor![1, 2, 3];
    let mut matrix = tensor![[1, 2, 3], [4, 5, 6]];
    row += matrix;
    row *= 2;
    matrix *= 2;
    println!("{row} {matrix}");
}

// - row += matrix;
// + matrix += row;
