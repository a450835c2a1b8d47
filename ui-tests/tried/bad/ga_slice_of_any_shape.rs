//! Generic author: a function of any shape takes the first part.

use shapewise::prelude::*;

fn first<S: Shape>(x: &Tensor<f64, S>) -> f64 {
    x.slice(slice![0]).sum()
}
fn main() {
    println!("{}", first(&tensor![[1.0, 2.0]]));
}
