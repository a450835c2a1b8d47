//! Mistake: `any` is asked of numbers.
//! Why: Whether 2 is true is a matter of taste. NumPy takes everything but 0 for true.
//! Fix: Say what is meant: `x.not_equal(0).any()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0, 1, 2];
    println!("{}", x.any());
}

// - println!("{}", x.any());
// + println!("{}", x.not_equal(0).any());
