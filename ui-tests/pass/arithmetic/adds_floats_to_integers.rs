//! Fix: Convert the integers first: `counts.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let counts = tensor![1, 2, 3];
    let weights = tensor![0.5, 1.0, 1.5];
    println!("{}", counts.cast::<f64>() + weights);
}
