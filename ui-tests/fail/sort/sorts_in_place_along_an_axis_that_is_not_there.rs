//! Mistake: A vector is sorted along its second axis.
//! Why: A vector has the axis 0 alone. NumPy: "axis 1 is out of bounds for array of dimension 1".
//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![3, 1, 2];
    x.sort_in_place(axes![1]);
    println!("{x}");
}

// - x.sort_in_place(axes![1]);
// + x.sort_in_place(axes![0]);
