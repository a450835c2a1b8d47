//! Mistake: The exponential of integers is taken.
//! Why: It is no integer, and there is no promotion. NumPy converts to `float64` silently.
//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.exp());
}

// - println!("{}", x.exp());
// + println!("{}", x.cast::<f64>().exp());
