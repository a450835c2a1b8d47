//! Mistake: The rows of a literal stand side by side without a comma.
//! Why: Rust takes the second row for an index of the first. NumPy is misled in the same way.
//! Fix: Write the comma.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2] [3, 4]];
    println!("{x}");
}

// - let x = tensor![[1, 2] [3, 4]];
// + let x = tensor![[1, 2], [3, 4]];
