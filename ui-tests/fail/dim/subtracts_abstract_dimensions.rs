//! Mistake: A generic struct subtracts one dimension from another.
//! Why: Any two sizes may stand for them, and the first need not be more. NumPy finds out when it runs.
//! Fix: Add the bound that says so: `A: Dim + MoreThan<B>`.

use shapewise::prelude::*;

pub struct Rest<A: Dim, B: Dim> {
    pub values: Tensor<f64, (Difference<A, B>,)>,
}

fn main() {}

// - pub struct Rest<A: Dim, B: Dim> {
// + pub struct Rest<A: Dim + MoreThan<B>, B: Dim> {
