//! Mistake: A vector of 5 is cut into parts of 2 and 2, and one element is left.
//! Why: The parts are all of the axis. PyTorch: "split_with_sizes expects split_sizes to sum exactly to 5".
//! Fix: Name the rest, too.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    let parts = x.split::<shape![2, 2], _>(axes![0]);
    println!("{} {}", parts.0, parts.1);
}

// - let parts = x.split::<shape![2, 2], _>(axes![0]);
// + let parts = x.split::<shape![2, 2, 1], _>(axes![0]);
