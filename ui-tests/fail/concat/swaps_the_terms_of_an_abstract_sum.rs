//! Mistake: The sizes of an abstract axis are added in the other order.
//! Why: For abstract dimensions `Sum<B, A>` is not known to be `Sum<A, B>`. NumPy only has numbers.
//! Fix: Write the sum in the order of the tensors.

use shapewise::prelude::*;

fn skip<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, A)>, y: &Tensor<f64, (N, B)>) -> Tensor<f64, (N, Sum<B, A>)> {
    x.concat(y, axes![1])
}

fn main() {
    println!("{}", skip(&tensor![[1.0]], &tensor![[2.0]]));
}

// - fn skip<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, A)>, y: &Tensor<f64, (N, B)>) -> Tensor<f64, (N, Sum<B, A>)> {
// + fn skip<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, A)>, y: &Tensor<f64, (N, B)>) -> Tensor<f64, (N, Sum<A, B>)> {
