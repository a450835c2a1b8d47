//! Mistake: A function for any shape takes the two largest elements of each row.
//! Why: `S: Shape` may be `()`, which has no rows. NumPy finds out when it runs.
//! Fix: Write the axes, and that there are at least two columns.

use shapewise::prelude::*;

fn best<T: Real, S: Shape>(scores: &Tensor<T, S>) -> T {
    scores.over(axes![-1]).top_k::<dim!(2)>().0.sum()
}

fn main() {
    println!("{}", best(&tensor![[1.0, 4.0, 2.0]]));
}

// - fn best<T: Real, S: Shape>(scores: &Tensor<T, S>) -> T {
// + fn best<T: Real, N: Dim, C: Dim + shapewise::dim::AtLeast<dim!(2)>>(scores: &Tensor<T, (N, C)>) -> T {
