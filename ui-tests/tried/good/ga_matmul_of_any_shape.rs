//! Generic author: a layer takes samples of any shape.

use shapewise::prelude::*;

fn layer<S: shapewise::shape::matmul::MatMul<(I, O)>, I: Dim, O: Dim>(x: &Tensor<f64, S>, w: &Tensor<f64, (I, O)>) -> f64 {
    x.matmul(w).sum()
}
fn main() {
    println!("{}", layer(&tensor![[1.0, 2.0]], &tensor![[1.0], [2.0]]));
}
