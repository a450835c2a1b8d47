//! Batch/feature: weights and samples are passed in the wrong order.

use shapewise::prelude::*;

fn linear<N: Dim, I: Dim, O: Dim>(x: &Tensor<f64, (N, I)>, w: &Tensor<f64, (I, O)>, b: &Tensor<f64, (O,)>) -> Tensor<f64, (N, O)> {
    x.matmul(w) + b
}
fn main() {
    let x: Tensor<f64, shape![8, 4]> = Tensor::ones();
    let (w, b): (Tensor<f64, shape![4, 3]>, Tensor<f64, shape![3]>) = (Tensor::ones(), Tensor::ones());
    println!("{}", linear(&w, &x, &b));
}
