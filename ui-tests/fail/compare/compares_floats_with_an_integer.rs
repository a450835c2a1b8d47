//! Mistake: Floats are compared with the integer 0.
//! Why: Both sides of a comparison have one element type. NumPy turns the 0 into 0.0.
//! Fix: Write a literal of the element type: `0.0`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, -1.5, 2.5];
    println!("{}", x.gt(0));
}

// - println!("{}", x.gt(0));
// + println!("{}", x.gt(0.0));
