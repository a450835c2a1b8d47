//! Mistake: Two matrices are joined along both axes.
//! Why: Tensors are joined along one axis. NumPy: "'tuple' object cannot be interpreted as an integer".
//! Fix: Name one axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2], [3, 4]];
    println!("{}", x.concat(&x, axes![0, 1]));
}

// - println!("{}", x.concat(&x, axes![0, 1]));
// + println!("{}", x.concat(&x, axes![0]));
