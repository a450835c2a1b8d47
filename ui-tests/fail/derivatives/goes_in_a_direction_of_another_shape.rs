//! Mistake: The derivative is taken in a direction that has another shape than the point.
//! Why: A direction says for each number of the point how fast it moves.
//! Fix: Give the direction the shape of the point.

use shapewise::derivatives::derivative_along;
use shapewise::prelude::*;

fn main() {
    let at = tensor![1.0, 2.0, 3.0];
    let (value, rate) = derivative_along(&at, &tensor![1.0, 0.0], |x| x.pow(2).sum());
    println!("{value} {rate}");
}

// - let (value, rate) = derivative_along(&at, &tensor![1.0, 0.0], |x| x.pow(2).sum());
// + let (value, rate) = derivative_along(&at, &tensor![1.0, 0.0, 0.0], |x| x.pow(2).sum());
