//! Mistake: The number of an index is read by `value`.
//! Why: It is read by `get`.
//! Fix: Write `get`.

use shapewise::prelude::*;

fn main() {
    let (best,) = tensor![1.0, 3.0, 2.0].argmax();
    println!("{}", best.value());
}

// - println!("{}", best.value());
// + println!("{}", best.get());
