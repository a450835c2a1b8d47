//! Mistake: A matrix is reduced over axis 2.
//! Why: A matrix has the axes 0 and 1. NumPy: "axis 2 is out of bounds for array of dimension 2".
//! Fix: The last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![2]).sum());
}

// - println!("{}", x.over(axes![2]).sum());
// + println!("{}", x.over(axes![1]).sum());
