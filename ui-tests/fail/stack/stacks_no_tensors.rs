//! Mistake: An array of no tensors is stacked.
//! Why: Sizes are at least 1. NumPy: "need at least one array to stack".
//! Fix: Stack at least one.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", stack([&x; 0], axes![0]));
}

// - println!("{}", stack([&x; 0], axes![0]));
// + println!("{}", stack([&x; 1], axes![0]));
