//! Fix: Write the sum in the order of the tensors.

use shapewise::prelude::*;

fn skip<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, A)>, y: &Tensor<f64, (N, B)>) -> Tensor<f64, (N, Sum<A, B>)> {
    x.concat(y, axes![1])
}

fn main() {
    println!("{}", skip(&tensor![[1.0]], &tensor![[2.0]]));
}
