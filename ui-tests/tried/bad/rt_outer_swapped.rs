//! Return type: an outer product is returned with its axes swapped.

use shapewise::prelude::*;

fn pairs<N: Dim, M: Dim>(x: &Tensor<f64, (N,)>, y: &Tensor<f64, (M,)>) -> Tensor<f64, (M, N)> {
    x.outer(y)
}
fn main() {
    println!("{}", pairs(&tensor![1.0, 2.0], &tensor![1.0]));
}
