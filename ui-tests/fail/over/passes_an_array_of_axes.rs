//! Mistake: The axes are passed as an array.
//! Why: Numbers are known when the program runs, and the shape must be known before. NumPy: `x.sum(axis=(0, 1))`.
//! Fix: Write the axes as a type: `axes![0, 1]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over([0, 1]).sum());
}

// - println!("{}", x.over([0, 1]).sum());
// + println!("{}", x.over(axes![0, 1]).sum());
