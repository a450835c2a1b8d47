//! Mistake: A matrix of integers is multiplied by a matrix of floats.
//! Why: There is no promotion between element types. NumPy returns an array of `float64`.
//! Fix: Convert first: `a.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    let b = tensor![[0.5, 0.0], [0.0, 0.5]];
    println!("{}", a.matmul(&b));
}

// - println!("{}", a.matmul(&b));
// + println!("{}", a.cast::<f64>().matmul(&b));
