//! Matmul: a gradient (O, I) is subtracted from weights (I, O) in place.

use shapewise::prelude::*;

fn step<N: Dim, I: Dim, O: Dim>(w: &mut Tensor<f64, (I, O)>, x: &Tensor<f64, (N, I)>, delta: &Tensor<f64, (N, O)>) {
    let gradient = delta.transpose().matmul(x);
    *w -= gradient * 0.1;
}
fn main() {
    let mut w: Tensor<f64, shape![2, 3]> = Tensor::ones();
    step(&mut w, &tensor![[1.0, 2.0]], &tensor![[1.0, 2.0, 3.0]]);
}
