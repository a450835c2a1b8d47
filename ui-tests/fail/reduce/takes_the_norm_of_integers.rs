//! Mistake: The length of a vector of integers is taken.
//! Why: It is a root, hence no integer, and there is no promotion. NumPy converts to `float64` silently.
//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![3, 4];
    println!("{}", x.norm());
}

// - println!("{}", x.norm());
// + println!("{}", x.cast::<f64>().norm());
