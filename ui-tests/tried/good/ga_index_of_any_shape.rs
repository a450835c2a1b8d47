//! Generic author: a function of any shape reads the element (0, 0).

use shapewise::prelude::*;

fn corner<N: Dim, M: Dim>(x: &Tensor<f64, (N, M)>) -> f64 {
    x[[0, 0]]
}
fn main() {
    println!("{}", corner(&tensor![[1.0, 2.0]]));
}
