//! Generic author: a generic sum is divided by `x.len() as T`.

use shapewise::prelude::*;

fn mean<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    x.sum() / (x.len() as T)
}
fn main() {
    println!("{}", mean(&tensor![1.0, 2.0]));
}
