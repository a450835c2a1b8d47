//! Mistake: The widths of a padding are written in square brackets.
//! Why: What stands before and after an axis are two numbers of one entry: a tuple. NumPy takes lists, too.
//! Fix: Write parentheses.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.pad(pad![[1, 1], [0, 2]], 0));
}

// - println!("{}", x.pad(pad![[1, 1], [0, 2]], 0));
// + println!("{}", x.pad(pad![(1, 1), (0, 2)], 0));
