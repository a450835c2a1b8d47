//! Return type: a semicolon stands after the result.

use shapewise::prelude::*;

fn linear<N: Dim, I: Dim, O: Dim>(x: &Tensor<f64, (N, I)>, w: &Tensor<f64, (I, O)>) -> Tensor<f64, (N, O)> {
    x.matmul(w)
}
fn main() {
    println!("{}", linear(&tensor![[1.0]], &tensor![[1.0]]));
}
