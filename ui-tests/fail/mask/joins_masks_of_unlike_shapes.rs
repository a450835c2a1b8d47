//! Mistake: A mask of 3 is joined with a mask of 2.
//! Why: There is no pair for the last element. NumPy: "operands could not be broadcast together".
//! Fix: Join masks of one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.gt(1) & tensor![true, false]);
}

// - println!("{}", x.gt(1) & tensor![true, false]);
// + println!("{}", x.gt(1) & tensor![true, false, true]);
