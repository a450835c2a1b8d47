//! Fix: Write the axes: a table of `N` rows of `C` columns.

use shapewise::prelude::*;

fn embed<T: Real, N: Dim, C: Dim, L: Dim>(table: &Tensor<T, (N, C)>, tokens: &Tensor<Idx<N>, (L,)>) -> T {
    table.take(tokens, axes![0]).sum()
}

fn main() {
    let tokens = tensor![1, 0, 1].map(|token: usize| Idx::<dim!(2)>::new(token).unwrap());
    println!("{}", embed(&tensor![[0.0, 1.0], [2.0, 3.0]], &tokens));
}
