//! Mistake: An expression is sorted.
//! Why: Its elements are computed one after another, and a sort needs all of them. NumPy has no expressions: it computes each operator at once.
//! Fix: Evaluate it: `(x.lazy() * 2.0).eval()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.5, 2.0, 0.5];
    println!("{}", (x.lazy() * 2.0).over(axes![0]).sort());
}

// - println!("{}", (x.lazy() * 2.0).over(axes![0]).sort());
// + println!("{}", (x.lazy() * 2.0).eval().over(axes![0]).sort());
