//! Mistake: A generic function takes differences along an axis that may have one element.
//! Why: `N` may be 1. NumPy gives an empty array then, and the mean of that is NaN, with a warning.
//! Fix: Say that it is more.

use shapewise::prelude::*;

fn mean_step<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
    x.diff(axes![0]).mean()
}

fn main() {
    println!("{}", mean_step(&tensor![1.0, 2.0, 4.0]));
}

// - fn mean_step<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
// + fn mean_step<N: Dim + MoreThan<dim!(1)>>(x: &Tensor<f64, (N,)>) -> f64 {
