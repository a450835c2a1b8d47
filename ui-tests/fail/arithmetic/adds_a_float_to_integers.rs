//! Mistake: 0.5 is added to integers.
//! Why: The sum would be of another element type, and there is no promotion. NumPy returns an array of `float64`.
//! Fix: Convert the integers first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x + 0.5);
}

// - println!("{}", x + 0.5);
// + println!("{}", x.cast::<f64>() + 0.5);
