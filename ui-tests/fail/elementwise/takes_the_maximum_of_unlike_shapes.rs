//! Mistake: The larger of each pair is taken from vectors of unlike length.
//! Why: There is no pair for the last element. NumPy: "operands could not be broadcast together".
//! Fix: Give both one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 5, 3];
    println!("{}", x.maximum(tensor![4, 2]));
}

// - println!("{}", x.maximum(tensor![4, 2]));
// + println!("{}", x.maximum(tensor![4, 2, 6]));
