//! Mistake: `!` is applied to numbers instead of a mask.
//! Why: `!` turns true into false, and floats are neither. NumPy: "ufunc 'invert' not supported for the input types".
//! Fix: Compare first: `!x.gt(0.0)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, -1.5];
    println!("{}", !x);
}

// - println!("{}", !x);
// + println!("{}", !x.gt(0.0));
