//! Mistake: Integers are raised to the power 0.5.
//! Why: The result is no integer, and there is no promotion. NumPy returns an array of `float64`.
//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 4, 9];
    println!("{}", x.pow(0.5));
}

// - println!("{}", x.pow(0.5));
// + println!("{}", x.cast::<f64>().pow(0.5));
