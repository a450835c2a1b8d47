//! Mistake: A generic function leaves out that `N` is a dimension.
//! Why: A tensor needs a size for each axis, and any type might stand for `N`. Python has no bounds to forget.
//! Fix: Write `N: Dim`.

use shapewise::prelude::*;

fn total<N>(x: &Tensor<f64, (N,)>) -> f64 {
    x.sum()
}

fn main() {
    println!("{}", total(&tensor![1.0, 2.0]));
}

// - fn total<N>(x: &Tensor<f64, (N,)>) -> f64 {
// + fn total<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
