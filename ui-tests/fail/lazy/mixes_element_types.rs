//! Mistake: Integers are added to an expression of floats.
//! Why: There is no promotion between element types, in an expression either. NumPy converts to `float64` silently.
//! Fix: Convert first: `counts.lazy().cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, 1.5];
    let counts = tensor![1, 2];
    println!("{}", (x.lazy() * 2.0 + counts.lazy()).eval());
}

// - println!("{}", (x.lazy() * 2.0 + counts.lazy()).eval());
// + println!("{}", (x.lazy() * 2.0 + counts.lazy().cast::<f64>()).eval());
