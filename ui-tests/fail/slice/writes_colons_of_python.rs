//! Mistake: A slice is written with colons, as in Python.
//! Why: A part is a range of Rust. NumPy: `x[:, 1]`.
//! Fix: Write `..` for the colon.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.slice(slice![:, 1]));
}

// - println!("{}", x.slice(slice![:, 1]));
// + println!("{}", x.slice(slice![.., 1]));
