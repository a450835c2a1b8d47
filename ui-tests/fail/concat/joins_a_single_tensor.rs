//! Mistake: One tensor stands where a tuple of them is expected.
//! Why: There is nothing to join it to. NumPy would take its rows for the tensors.
//! Fix: Give two tensors, or an array.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", concat(&x, axes![0]));
}

// - println!("{}", concat(&x, axes![0]));
// + println!("{}", concat((&x, &x), axes![0]));
