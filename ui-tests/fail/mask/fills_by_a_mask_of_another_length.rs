//! Mistake: The rows of a matrix of 3 columns are filled by a mask of 2.
//! Why: A mask has the shape of the tensor, or stretches to it. NumPy: "boolean index did not match indexed array".
//! Fix: Give one answer for each column.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.masked_fill(&tensor![true, false], 0));
}

// - println!("{}", x.masked_fill(&tensor![true, false], 0));
// + println!("{}", x.masked_fill(&tensor![true, false, true], 0));
