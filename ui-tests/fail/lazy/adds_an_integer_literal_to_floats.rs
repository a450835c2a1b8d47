//! Mistake: The integer 1 is added to an expression of floats.
//! Why: A literal without a point is an integer, and there is no promotion. NumPy converts to `float64` silently.
//! Fix: Write `1.0`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, 1.5];
    println!("{}", (x.lazy() * 2.0 + 1).eval());
}

// - println!("{}", (x.lazy() * 2.0 + 1).eval());
// + println!("{}", (x.lazy() * 2.0 + 1.0).eval());
