//! Mistake: The axis is passed as a number.
//! Why: A number is known when the program runs, and the shape must be known before. NumPy: `x.sum(axis=0)`.
//! Fix: Write the axes as a type: `axes![0]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(0).sum());
}

// - println!("{}", x.over(0).sum());
// + println!("{}", x.over(axes![0]).sum());
