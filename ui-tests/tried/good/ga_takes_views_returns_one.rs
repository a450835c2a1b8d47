//! Generic author: a function of tensors and views returns its argument's transpose as `View`.

use shapewise::prelude::*;

fn columns<N: Dim, C: Dim>(x: &Tensor<f64, (N, C), impl Data<f64>>) -> Tensor<f64, (C, N), impl Data<f64>> {
    x.transpose()
}
fn main() {
    println!("{}", columns(&tensor![[1.0]]));
}
