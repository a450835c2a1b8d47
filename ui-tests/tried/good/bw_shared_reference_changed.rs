//! Borrows: a function changes a tensor that it has by `&`.

use shapewise::prelude::*;

fn zero_first<N: Dim>(x: &mut Tensor<f64, (N,)>) {
    x[[0]] = 0.0;
}
fn main() {
    zero_first(&mut tensor![1.0, 2.0]);
}
