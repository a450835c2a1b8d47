//! Mistake: Tensors of unlike shapes are tested with `==`.
//! Why: They are unequal whatever they hold, so the test is a mistake. NumPy raises an error for `x == y` here.
//! Fix: Compare tensors of one shape.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x == tensor![1, 2]);
}

// - println!("{}", x == tensor![1, 2]);
// + println!("{}", x == tensor![1, 2, 3]);
