//! Mistake: A lazy vector of 2 is subtracted from a lazy vector of 3.
//! Why: Both are expressions, and expressions broadcast as tensors do: 3 and 2 do not fit. NumPy: "operands could not be broadcast together".
//! Fix: Both have the same number of elements.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let y = tensor![1.0, 2.0];
    println!("{}", (x.lazy() - y.lazy() * 2.0).abs().sum());
}

// - let y = tensor![1.0, 2.0];
// + let y = tensor![1.0, 2.0, 4.0];
