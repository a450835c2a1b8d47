//! Bound: a generic sum is divided by `N::SIZE`, a `usize`.

use shapewise::prelude::*;

fn mean<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (C,)> {
    x.over(axes![N]).sum() / N::SIZE
}
fn main() {
    println!("{}", mean(&tensor![[1.0, 2.0]]));
}
