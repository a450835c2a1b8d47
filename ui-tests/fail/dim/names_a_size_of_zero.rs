//! Mistake: A name is declared with the size 0.
//! Why: There are no empty tensors, so that a mean and a maximum always exist. NumPy's mean of nothing is NaN, with a warning.
//! Fix: Sizes are at least 1.

use shapewise::prelude::*;

dims! { pub Rest = 0; }

fn main() {
    println!("{Rest:?}");
}

// - dims! { pub Rest = 0; }
// + dims! { pub Rest = 1; }
