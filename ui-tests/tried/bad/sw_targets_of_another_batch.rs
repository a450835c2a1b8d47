//! Batch/feature: a generic loss gets targets of another batch.

use shapewise::prelude::*;

fn squared_error<N: Dim, K: Dim>(y: &Tensor<f64, (N, K)>, t: &Tensor<f64, (N, K)>) -> f64 {
    (y - t).pow(2).mean()
}
fn main() {
    let y: Tensor<f64, shape![32, 10]> = Tensor::ones();
    let t: Tensor<f64, shape![64, 10]> = Tensor::ones();
    println!("{}", squared_error(&y, &t));
}
