//! Mistake: Elements are selected as `x[mask]`.
//! Why: How many there are is known when the program runs, so there is no reference to return. NumPy copies them.
//! Fix: `x.masked_select(&mask)` selects without a copy.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, -2, 3];
    println!("{}", x[x.gt(0)]);
}

// - println!("{}", x[x.gt(0)]);
// + println!("{}", x.masked_select(&x.gt(0)));
