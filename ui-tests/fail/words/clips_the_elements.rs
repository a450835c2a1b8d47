//! Mistake: Elements are clipped by `clip`, as in NumPy.
//! Why: It is `clamp` here, as of Rust's numbers.
//! Fix: Write `clamp`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.clip(0.0, 1.0));
}

// - println!("{}", x.clip(0.0, 1.0));
// + println!("{}", x.clamp(0.0, 1.0));
