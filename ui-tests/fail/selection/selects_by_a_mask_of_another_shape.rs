//! Mistake: A vector of 4 is selected from by a mask of 3.
//! Why: There is no mask for the last element. NumPy: "boolean index did not match indexed array".
//! Fix: The mask has the shape of the tensor.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let mask = tensor![true, false, true];
    println!("{}", x.masked_select(&mask));
}

// - let mask = tensor![true, false, true];
// + let mask = tensor![true, false, true, true];
