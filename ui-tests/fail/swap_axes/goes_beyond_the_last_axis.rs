//! Mistake: The axes 0 and 2 of a matrix are exchanged.
//! Why: NumPy raises "axis 2 is out of bounds for array of dimension 2".
//! Fix: A matrix has the axes 0 and 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.swap_axes(axes![0, 2]));
}

// - println!("{}", x.swap_axes(axes![0, 2]));
// + println!("{}", x.swap_axes(axes![0, 1]));
