//! Turbofish: the arguments of a generic function are given in another order.

use shapewise::prelude::*;

fn zeros<T: Real, N: Dim>() -> Tensor<T, (N,)> {
    Tensor::zeros()
}
fn main() {
    println!("{}", zeros::<f64, dim!(3)>());
}
