//! Mistake: Integers are multiplied by floats.
//! Why: There is no promotion between element types. NumPy returns an array of `float64`.
//! Fix: Convert first: `a.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![1, 2];
    let b = tensor![0.5, 1.5];
    println!("{}", einsum!((n), (n) -> (); &a, &b));
}

// - println!("{}", einsum!((n), (n) -> (); &a, &b));
// + println!("{}", einsum!((n), (n) -> (); &a.cast::<f64>(), &b));
