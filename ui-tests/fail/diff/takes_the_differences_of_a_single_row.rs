//! Mistake: The rows of a matrix that has one row are subtracted from one another.
//! Why: There is no difference, and no tensor is empty. NumPy gives an array of shape `(0, 3)`.
//! Fix: Take them along the axis that has more elements.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 4, 9]];
    println!("{}", x.diff(axes![0]));
}

// - println!("{}", x.diff(axes![0]));
// + println!("{}", x.diff(axes![1]));
