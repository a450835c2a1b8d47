//! Mistake: A tensor is reduced by a function of two elements.
//! Why: A reduction says more: what it keeps, how two parts are joined, and what it comes to. NumPy: "'numpy.ndarray' object has no attribute 'reduce'".
//! Fix: Name a reduction, such as `Max`, or implement `Reduction` for a type of your own.

use shapewise::ops::reduce::Max;
use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 5.0, 3.0];
    println!("{}", x.reduce(f64::max));
    let _ = Max;
}

// - println!("{}", x.reduce(f64::max));
// + println!("{}", x.reduce(Max));
