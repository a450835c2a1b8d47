//! Bound: the bound is `num_traits::Float` instead of `Real`.

use shapewise::prelude::*;

fn sigmoid<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
    x.sigmoid()
}
fn main() {
    println!("{}", sigmoid(&tensor![1.0, 2.0]));
}
