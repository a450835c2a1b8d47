//! Mistake: A constant index is negative.
//! Why: `index!` counts from the start. NumPy: `x[-1, 0]`.
//! Fix: Take the element by a slice.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.at(index![-1, 0]));
}

// - println!("{}", x.at(index![-1, 0]));
// + println!("{}", x.slice(slice![-1, 0]));
