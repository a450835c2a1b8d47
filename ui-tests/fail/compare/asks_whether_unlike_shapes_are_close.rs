//! Mistake: Two vectors of unlike length are asked whether they are nearly equal.
//! Why: There is no pair for the last element. NumPy: "operands could not be broadcast together".
//! Fix: Compare tensors of one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.1, 0.2, 0.3];
    println!("{}", x.all_close(tensor![0.1, 0.2], 1e-12, 0.0));
}

// - println!("{}", x.all_close(tensor![0.1, 0.2], 1e-12, 0.0));
// + println!("{}", x.all_close(tensor![0.1, 0.2, 0.3], 1e-12, 0.0));
