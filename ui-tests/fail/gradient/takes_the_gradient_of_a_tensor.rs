//! Mistake: The gradient is taken of a function that gives a tensor.
//! Why: A gradient says how fast one number changes. JAX: "Gradient only defined for scalar-output functions".
//! Fix: Make one number of it, such as the mean.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", gradient(&x, |x| x.pow(2)));
}

// - println!("{}", gradient(&x, |x| x.pow(2)));
// + println!("{}", gradient(&x, |x| x.pow(2).mean()));
