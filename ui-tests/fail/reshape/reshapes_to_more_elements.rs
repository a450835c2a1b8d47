//! Mistake: 6 elements are reshaped to (4, 2).
//! Why: That would take 8. NumPy raises when it runs.
//! Fix: A shape of as many elements.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.reshape::<shape![4, 2]>());
}

// - println!("{}", x.reshape::<shape![4, 2]>());
// + println!("{}", x.reshape::<shape![3, 2]>());
