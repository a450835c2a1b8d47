//! Mistake: An abstract axis is cut into parts in another order than the terms of its sum.
//! Why: For abstract dimensions `Sum<B, A>` is not known to be `Sum<A, B>`. NumPy only has numbers.
//! Fix: Write the sum in the order of the parts.

use shapewise::prelude::*;

fn halves<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, Sum<B, A>)>) -> Tensor<f64, (N, A)> {
    let (first, _) = x.split::<(A, B), _>(axes![1]);
    first.to_tensor()
}

fn main() {
    let x = tensor![[1.0, 2.0, 3.0]];
    let first: Tensor<f64, shape![1, 2]> = halves::<_, _, dim!(1)>(&x);
    println!("{first}");
}

// - fn halves<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, Sum<B, A>)>) -> Tensor<f64, (N, A)> {
// + fn halves<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, Sum<A, B>)>) -> Tensor<f64, (N, A)> {
