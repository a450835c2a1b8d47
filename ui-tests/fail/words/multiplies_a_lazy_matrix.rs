//! Mistake: A lazy expression is multiplied as a matrix.
//! Why: A product reads its operands again and again.
//! Fix: Evaluate it first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", (x.lazy() + 1.0).matmul(&x));
}

// - println!("{}", (x.lazy() + 1.0).matmul(&x));
// + println!("{}", (x.lazy() + 1.0).eval().matmul(&x));
