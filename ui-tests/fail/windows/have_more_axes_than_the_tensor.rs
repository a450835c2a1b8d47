//! Mistake: Windows of two axes go over a vector.
//! Why: There is only one axis to go along. NumPy raises when it runs.
//! Fix: A window has as many axes as it goes along.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let _ = x.windows::<shape![2, 2]>();
}

// - let _ = x.windows::<shape![2, 2]>();
// + let _ = x.windows::<shape![2]>();
