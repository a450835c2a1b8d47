//! Mistake: An expression of numbers is used as a mask.
//! Why: Only `true` and `false` select. NumPy's `np.where` takes every number but 0 for true.
//! Fix: Compare: `x.lazy().gt(0.0)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 0.0, 3.0];
    println!("{}", x.lazy().select(&x, 1.0).eval());
}

// - println!("{}", x.lazy().select(&x, 1.0).eval());
// + println!("{}", x.lazy().gt(0.0).select(&x, 1.0).eval());
