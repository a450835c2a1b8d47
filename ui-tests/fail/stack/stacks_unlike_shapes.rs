//! Mistake: A vector of 3 and a vector of 2 are stacked.
//! Why: What is stacked has one shape. NumPy: "all input arrays must have the same shape".
//! Fix: Stack equal shapes.

use shapewise::prelude::*;

fn main() {
    let (x, y) = (tensor![1, 2, 3], tensor![4, 5]);
    println!("{}", stack((&x, &y), axes![0]));
}

// - let (x, y) = (tensor![1, 2, 3], tensor![4, 5]);
// + let (x, y) = (tensor![1, 2, 3], tensor![4, 5, 6]);
