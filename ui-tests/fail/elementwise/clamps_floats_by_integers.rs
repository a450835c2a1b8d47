//! Mistake: Floats are clamped by integers.
//! Why: The bounds are of the element type. NumPy turns them into floats.
//! Fix: Write literals of the element type: `0.0, 1.0`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![-0.5, 0.5, 1.5];
    println!("{}", x.clamp(0, 1));
}

// - println!("{}", x.clamp(0, 1));
// + println!("{}", x.clamp(0.0, 1.0));
