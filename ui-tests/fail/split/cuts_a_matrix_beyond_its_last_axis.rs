//! Mistake: A matrix is cut along axis 2.
//! Why: A matrix has the axes 0 and 1. NumPy: "tuple index out of range".
//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.split::<shape![1, 2], _>(axes![2]).0);
}

// - println!("{}", x.split::<shape![1, 2], _>(axes![2]).0);
// + println!("{}", x.split::<shape![1, 2], _>(axes![1]).0);
