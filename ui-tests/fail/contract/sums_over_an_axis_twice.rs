//! Mistake: A tensor product names one axis twice.
//! Why: An axis can be summed over once. NumPy: "duplicate axes are not allowed in tensordot".
//! Fix: Name each axis once.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    println!("{}", a.tensordot(&a, axes![0, 0], axes![0, 1]));
}

// - println!("{}", a.tensordot(&a, axes![0, 0], axes![0, 1]));
// + println!("{}", a.tensordot(&a, axes![0, 1], axes![0, 1]));
