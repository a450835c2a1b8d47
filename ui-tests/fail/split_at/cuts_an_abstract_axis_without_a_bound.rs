//! Mistake: A generic function cuts an axis that may be as short as the first part.
//! Why: `N` may be 1. NumPy gives an empty array then.
//! Fix: Say that it is more.

use shapewise::prelude::*;

fn rest<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
    let (_, rest) = x.split_at::<dim!(1), _>(axes![0]);
    rest.sum()
}

fn main() {
    println!("{}", rest(&tensor![1.0, 2.0]));
}

// - fn rest<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
// + fn rest<N: Dim + MoreThan<dim!(1)>>(x: &Tensor<f64, (N,)>) -> f64 {
