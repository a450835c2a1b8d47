//! Batch/feature: predictions (N,) minus targets (N, 1): NumPy silently makes (N, N).

use shapewise::prelude::*;

fn loss<N: Dim>(y: &Tensor<f64, (N,)>, t: &Tensor<f64, shape![N, 1]>) -> f64 {
    (y - t).pow(2).mean()
}
fn main() {
    println!("{}", loss(&tensor![1.0, 2.0], &tensor![[1.0], [2.0]]));
}
