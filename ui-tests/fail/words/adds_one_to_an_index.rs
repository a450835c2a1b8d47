//! Mistake: 1 is added to an index.
//! Why: The sum may be out of range, so an index is no number.
//! Fix: Add to its number.

use shapewise::prelude::*;

fn main() {
    let (best,) = tensor![1.0, 3.0, 2.0].argmax();
    println!("{}", best + 1);
}

// - println!("{}", best + 1);
// + println!("{}", best.get() + 1);
