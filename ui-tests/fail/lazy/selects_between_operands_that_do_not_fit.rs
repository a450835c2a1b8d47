//! Mistake: A lazy mask of 3 selects between a vector of 3 and one of 2.
//! Why: There is no second choice for the last element. NumPy's `np.where`: "operands could not be broadcast together".
//! Fix: All three have one shape, or stretch to one.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, -2.0, 3.0];
    let other = tensor![0.0, 0.5];
    println!("{}", x.lazy().gt(0.0).select(&x, &other).eval());
}

// - let other = tensor![0.0, 0.5];
// + let other = tensor![0.0, 0.5, 0.0];
