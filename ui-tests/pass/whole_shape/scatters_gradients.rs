//! Fix: Write the axes: `N` rows of `C` columns.

use shapewise::prelude::*;

fn add_at<T: Real, N: Dim, C: Dim>(sums: &mut Tensor<T, (N, C)>, places: &Tensor<Idx<C>, (N, C)>, values: &Tensor<T, (N, C)>) {
    sums.scatter_add(places, values, axes![-1]);
}

fn main() {
    let mut sums = tensor![[0.0, 0.0]];
    let places = sums.over(axes![-1]).argsort();
    add_at(&mut sums, &places, &tensor![[1.0, 2.0]]);
    println!("{sums}");
}
