//! Mistake: A part of a shared view is changed.
//! Why: A shared view is only read; others may look at the same elements.
//! Fix: Take a view that can be written to: `view_mut`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1, 2, 3];
    let mut y = x.view();
    y.slice_mut(slice![1..]).fill(0);
    println!("{x}");
}

// - let mut y = x.view();
// + let mut y = x.view_mut();
