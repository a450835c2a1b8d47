//! Mistake: A tensor is changed while an expression that reads it is in use.
//! Why: The expression would see the new elements, or half of them. In NumPy that is what happens.
//! Fix: Change it after the evaluation.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1.0, 2.0];
    let doubled = x.lazy() * 2.0;
    x += 1.0;
    println!("{x} {}", doubled.eval());
}

// - let doubled = x.lazy() * 2.0;
// + let doubled = (x.lazy() * 2.0).eval();
// - println!("{x} {}", doubled.eval());
// + println!("{x} {}", doubled);
