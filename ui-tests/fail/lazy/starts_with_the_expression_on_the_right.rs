//! Mistake: A tensor stands on the left of an expression.
//! Why: The operator of a tensor computes at once: so `x + …` is a tensor, and not lazy. NumPy has no expressions.
//! Fix: Start with `x.lazy()`: then the whole formula is one pass.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0];
    let y = tensor![3.0, 4.0];
    println!("{}", (&x + y.lazy() * 2.0).eval());
}

// - println!("{}", (&x + y.lazy() * 2.0).eval());
// + println!("{}", (x.lazy() + y.lazy() * 2.0).eval());
