//! Mistake: Every 0-th column is taken.
//! Why: A step of zero does not go on. NumPy: "slice step cannot be zero".
//! Fix: A step is at least 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![.., ..;0]));
}

// - println!("{}", x.slice(slice![.., ..;0]));
// + println!("{}", x.slice(slice![.., ..;2]));
