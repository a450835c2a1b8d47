//! Mistake: The exponential of an expression of integers is taken.
//! Why: It is no integer, and there is no promotion. NumPy converts to `float64` silently.
//! Fix: Convert first: `x.lazy().cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", (x.lazy() * 2).exp().eval());
}

// - println!("{}", (x.lazy() * 2).exp().eval());
// + println!("{}", (x.lazy() * 2).cast::<f64>().exp().eval());
