//! Mistake: A tensor of floats is added to a tensor of integers.
//! Why: The sum would be of another element type than one of them, and there is no promotion. NumPy returns `float64`.
//! Fix: Convert the integers first: `counts.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let counts = tensor![1, 2, 3];
    let weights = tensor![0.5, 1.0, 1.5];
    println!("{}", counts + weights);
}

// - println!("{}", counts + weights);
// + println!("{}", counts.cast::<f64>() + weights);
