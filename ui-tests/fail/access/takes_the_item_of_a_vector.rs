//! Mistake: The one element of a vector is asked for.
//! Why: A vector of 3 has no *one* element. NumPy: "can only convert an array of size 1 to a Python scalar".
//! Fix: `item` is for rank 0; reduce first, or index.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.item());
}

// - println!("{}", x.item());
// + println!("{}", x.over(axes![0]).sum().item());
