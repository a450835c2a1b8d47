//! Bound: a function that is generic in two shapes adds tensors of them.

use shapewise::prelude::*;

fn plus<T: Real, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> T {
    (x + y).sum()
}
fn main() {
    println!("{}", plus(&tensor![1.0, 2.0], &tensor![1.0, 2.0]));
}
