//! Mistake: An expression of shape (2, 3) is added in place to a vector of 3.
//! Why: The sum is a matrix, and the vector has no room for it. NumPy: "non-broadcastable output operand".
//! Fix: In place, the larger one stands on the left.

use shapewise::prelude::*;

fn main() {
    let mut bias = tensor![0.5, 0.5, 0.5];
    let gradient = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    bias -= gradient.lazy() * 0.1;
    println!("{bias}");
}

// - bias -= gradient.lazy() * 0.1;
// + bias -= gradient.over(axes![0]).sum().lazy() * 0.1;
