//! Mistake: A vector of 5 is cut into parts of 2 and 4.
//! Why: The parts are all of the axis, and no more. PyTorch: "split_with_sizes expects split_sizes to sum exactly to 5".
//! Fix: Give sizes that add up to 5.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    let (a, b) = x.split::<shape![2, 4], _>(axes![0]);
    println!("{a} {b}");
}

// - let (a, b) = x.split::<shape![2, 4], _>(axes![0]);
// + let (a, b) = x.split::<shape![2, 3], _>(axes![0]);
