//! Mistake: The weights take a step by the gradient of the bias.
//! Why: A gradient has the type of what it was taken by.
//! Fix: Take the gradient of the weights.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn main() {
    let mut weights = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let bias = tensor![0.5, 0.25];
    let (of_weights, of_bias) = gradient(&(weights, bias), |(w, b)| w.pow(2).sum() * b.sum());
    weights -= of_bias * 0.1;
    println!("{weights} {of_weights}");
}

// - weights -= of_bias * 0.1;
// + weights -= of_weights * 0.1;
