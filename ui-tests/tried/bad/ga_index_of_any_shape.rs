//! Generic author: a function of any shape reads the element (0, 0).

use shapewise::prelude::*;

fn corner<S: Shape>(x: &Tensor<f64, S>) -> f64 {
    x[[0, 0]]
}
fn main() {
    println!("{}", corner(&tensor![[1.0, 2.0]]));
}
