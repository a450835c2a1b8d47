//! Mistake: Two vectors of unlike length are compared.
//! Why: There is no pair for the last elements. NumPy: "operands could not be broadcast together".
//! Fix: Compare tensors of one shape, or with a single number.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.gt(tensor![1, 2]));
}

// - println!("{}", x.gt(tensor![1, 2]));
// + println!("{}", x.gt(tensor![1, 2, 2]));
