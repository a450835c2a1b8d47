//! Mistake: The gradient is taken by integers.
//! Why: Integers jump from one to the next; they have no slope. JAX: "grad requires real- or complex-valued inputs".
//! Fix: Write floats.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", gradient(&x, |x| x.pow(2).sum()));
}

// - let x = tensor![1, 2, 3];
// + let x = tensor![1.0, 2.0, 3.0];
