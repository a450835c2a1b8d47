//! Borrows: a function of references gets tensors by value.

use shapewise::prelude::*;

fn linear<N: Dim, I: Dim, O: Dim>(x: &Tensor<f64, (N, I)>, w: &Tensor<f64, (I, O)>) -> Tensor<f64, (N, O)> {
    x.matmul(w)
}
fn main() {
    let (x, w) = (tensor![[1.0, 2.0]], tensor![[1.0], [2.0]]);
    println!("{}", linear(&x, &w));
}
