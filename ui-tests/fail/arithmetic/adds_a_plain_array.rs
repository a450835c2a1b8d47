//! Mistake: A Rust array is added to a tensor.
//! Why: An array is no tensor. NumPy takes a list for an array.
//! Fix: Make it a tensor: `tensor![10, 20, 30]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x + [10, 20, 30]);
}

// - println!("{}", x + [10, 20, 30]);
// + println!("{}", x + tensor![10, 20, 30]);
