//! Bound: a function with a bare `T` adds two tensors.

use shapewise::prelude::*;

fn total<T: shapewise::Number, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> Tensor<T, S> {
    x + y
}
fn main() {
    println!("{}", total(&tensor![1.0, 2.0], &tensor![1.0, 2.0]));
}
