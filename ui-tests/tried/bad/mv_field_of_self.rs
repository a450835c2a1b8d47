//! Moves: a method computes with a field by value.

use shapewise::prelude::*;

struct Layer<N: Dim> {
    bias: Tensor<f64, (N,)>,
}
impl<N: Dim> Layer<N> {
    fn doubled(&self) -> Tensor<f64, (N,)> {
        self.bias * 2.0
    }
}
fn main() {
    println!("{}", Layer { bias: tensor![1.0] }.doubled());
}
