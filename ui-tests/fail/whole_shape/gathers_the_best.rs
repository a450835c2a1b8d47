//! Mistake: A function for any shape looks up one element of each row.
//! Why: `S: Shape` may be `()`, which has no last axis. NumPy finds out when it runs.
//! Fix: Write the axes: `N` rows of `C` columns.

use shapewise::prelude::*;

fn chosen<T: Real, S: Shape, C: Dim>(scores: &Tensor<T, S>, classes: &Tensor<Idx<C>, S>) -> T {
    scores.gather(classes, axes![-1]).sum()
}

fn main() {
    let scores = tensor![[0.25, 0.5], [2.0, 1.0]];
    println!("{}", chosen(&scores, &scores.over(axes![-1]).argsort()));
}

// - fn chosen<T: Real, S: Shape, C: Dim>(scores: &Tensor<T, S>, classes: &Tensor<Idx<C>, S>) -> T {
// + fn chosen<T: Real, N: Dim, C: Dim>(scores: &Tensor<T, (N, C)>, classes: &Tensor<Idx<C>, (N, C)>) -> T {
