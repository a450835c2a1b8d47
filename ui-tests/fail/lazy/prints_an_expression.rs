//! Mistake: An expression is printed.
//! Why: It has no elements to print until it is evaluated. NumPy has no expressions: it computes each operator at once.
//! Fix: Evaluate it: `(x.lazy() * 2.0).eval()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.5, 2.0];
    println!("{}", x.lazy() * 2.0);
}
