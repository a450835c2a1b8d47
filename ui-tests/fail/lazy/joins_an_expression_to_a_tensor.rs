//! Mistake: An expression is joined to a tensor.
//! Why: The parts are copied, and an expression has no elements to copy. NumPy has no expressions: it computes each operator at once.
//! Fix: Evaluate it: `&(x.lazy() * 2.0).eval()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.5, 2.0];
    println!("{}", x.concat(x.lazy() * 2.0, axes![0]));
}

// - println!("{}", x.concat(x.lazy() * 2.0, axes![0]));
// + println!("{}", x.concat((x.lazy() * 2.0).eval(), axes![0]));
