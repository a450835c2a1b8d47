//! Mistake: Two sizes are left out.
//! Why: Only one follows from the others. NumPy raises when it runs.
//! Fix: Leave one out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.reshape::<shape![_, _]>());
}

// - println!("{}", x.reshape::<shape![_, _]>());
// + println!("{}", x.reshape::<shape![3, _]>());
