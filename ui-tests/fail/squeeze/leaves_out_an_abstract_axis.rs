//! Mistake: A generic function leaves out an axis of which it only knows that it is a dimension.
//! Why: `N` may have any size. NumPy finds out when the function is called.
//! Fix: Say in the shape that the size is 1.

use shapewise::prelude::*;

fn first_row<N: Dim, C: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (C,)> {
    x.squeeze(axes![0])
}

fn main() {
    println!("{}", first_row(tensor![[1.0, 2.0]]));
}

// - fn first_row<N: Dim, C: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (C,)> {
// + fn first_row<C: Dim>(x: Tensor<f64, shape![1, C]>) -> Tensor<f64, (C,)> {
