//! Mistake: A function for any shape takes its rows at indices.
//! Why: `S: Shape` may be `()`, which has no axis to look up along. NumPy finds out when it runs.
//! Fix: Write the axes: a table of `N` rows of `C` columns.

use shapewise::prelude::*;

fn embed<T: Real, S: Shape, N: Dim, L: Dim>(table: &Tensor<T, S>, tokens: &Tensor<Idx<N>, (L,)>) -> T {
    table.take(tokens, axes![0]).sum()
}

fn main() {
    let tokens = tensor![1, 0, 1].map(|token: usize| Idx::<dim!(2)>::new(token).unwrap());
    println!("{}", embed(&tensor![[0.0, 1.0], [2.0, 3.0]], &tokens));
}

// - fn embed<T: Real, S: Shape, N: Dim, L: Dim>(table: &Tensor<T, S>, tokens: &Tensor<Idx<N>, (L,)>) -> T {
// + fn embed<T: Real, N: Dim, C: Dim, L: Dim>(table: &Tensor<T, (N, C)>, tokens: &Tensor<Idx<N>, (L,)>) -> T {
