//! Mistake: A literal is made of a `vec!`.
//! Why: The length of a `Vec` is known only when the program runs, so it would be the only element. NumPy takes any list.
//! Fix: Write the elements alone.

use shapewise::prelude::*;

fn main() {
    let x = tensor![vec![1.0, 2.0]];
    println!("{x}");
}

// - let x = tensor![vec![1.0, 2.0]];
// + let x = tensor![1.0, 2.0];
