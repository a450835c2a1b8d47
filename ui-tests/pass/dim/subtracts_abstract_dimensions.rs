//! Fix: Add the bound that says so: `A: Dim + MoreThan<B>`.

use shapewise::prelude::*;

pub struct Rest<A: Dim + MoreThan<B>, B: Dim> {
    pub values: Tensor<f64, (Difference<A, B>,)>,
}

fn main() {}
