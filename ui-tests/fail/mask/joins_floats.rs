//! Mistake: `&` is applied to numbers instead of masks.
//! Why: `&` joins masks, or the bits of integers. NumPy: "ufunc 'bitwise_and' not supported for the input types".
//! Fix: Compare first: `x.gt(0.0) & y.gt(0.0)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, -1.5];
    let y = tensor![1.0, 2.0];
    println!("{}", x & y);
}

// - println!("{}", x & y);
// + println!("{}", x.gt(0.0) & y.gt(0.0));
