//! Mistake: A choice between two is written `where_`, as a function.
//! Why: NumPy's `where` is a method of the mask here.
//! Fix: Write `select` of the mask.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, -2.0, 3.0];
    println!("{}", where_(x.gt(0.0), x, 0.0));
}

// - println!("{}", where_(x.gt(0.0), x, 0.0));
// + println!("{}", x.gt(0.0).select(&x, 0.0));
