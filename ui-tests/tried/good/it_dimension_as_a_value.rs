//! Types: a dimension is used as a number.

use shapewise::prelude::*;

fn mean<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
    x.sum() / N::SIZE as f64
}
fn main() {
    println!("{}", mean(&tensor![1.0, 2.0]));
}
