//! Turbofish: `expand` is given the size, and not the `_`.

use shapewise::prelude::*;

fn scaled<N: Dim, C: Dim>(x: &Tensor<f64, (N, C)>, by: &Tensor<f64, shape![N, 1]>) -> Tensor<f64, (N, C)> {
    x * by.expand::<C>(axes![1])
}
fn main() {
    println!("{}", scaled(&tensor![[1.0]], &tensor![[1.0]]));
}
