//! Fix: Write the axes, and that there are at least two columns.

use shapewise::prelude::*;

fn best<T: Real, N: Dim, C: Dim + shapewise::dim::AtLeast<dim!(2)>>(scores: &Tensor<T, (N, C)>) -> T {
    scores.over(axes![-1]).top_k::<dim!(2)>().0.sum()
}

fn main() {
    println!("{}", best(&tensor![[1.0, 4.0, 2.0]]));
}
