//! Generic author: a function of two references returns a view.

use shapewise::prelude::*;

fn row<N: Dim, M: Dim>(x: &Tensor<f64, (N, M)>, _: &Tensor<f64, (M,)>) -> View<f64, (M,)> {
    x.subtensor(0)
}
fn main() {
    println!("{}", row(&tensor![[1.0]], &tensor![1.0]));
}
