//! Fix: Write the axes: `N` rows of `C` columns.

use shapewise::prelude::*;

fn chosen<T: Real, N: Dim, C: Dim>(scores: &Tensor<T, (N, C)>, classes: &Tensor<Idx<C>, (N, C)>) -> T {
    scores.gather(classes, axes![-1]).sum()
}

fn main() {
    let scores = tensor![[0.25, 0.5], [2.0, 1.0]];
    println!("{}", chosen(&scores, &scores.over(axes![-1]).argsort()));
}
