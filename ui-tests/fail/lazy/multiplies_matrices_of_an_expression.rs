//! Mistake: An expression is multiplied as a matrix.
//! Why: Every element of it is needed more than once, so it has to be a tensor. NumPy has no expressions: it computes each operator at once.
//! Fix: Evaluate it: `&(x.lazy() * 2.0).eval()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.5, 2.0], [0.5, 1.0]];
    println!("{}", x.matmul(&(x.lazy() * 2.0)));
}

// - println!("{}", x.matmul(&(x.lazy() * 2.0)));
// + println!("{}", x.matmul(&(x.lazy() * 2.0).eval()));
