//! Generic author: a function of any shape takes the first part.

use shapewise::prelude::*;

fn first<N: Dim, M: Dim>(x: &Tensor<f64, (N, M)>) -> f64 {
    x.slice(slice![0]).sum()
}
fn main() {
    println!("{}", first(&tensor![[1.0, 2.0]]));
}
