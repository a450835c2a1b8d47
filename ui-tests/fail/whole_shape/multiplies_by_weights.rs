//! Mistake: A function for any shape multiplies by a matrix of weights.
//! Why: The last axis of `S` need not be the `I` of the weights. NumPy finds out when the function is called with another one.
//! Fix: Ask for the product by the bound `MatMul<(I, O)>`.

use shapewise::prelude::*;

fn linear<T: Real, S: Shape, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
    x.matmul(w).sum()
}

fn main() {
    println!("{}", linear(&tensor![[1.0, 2.0]], &tensor![[3.0], [4.0]]));
}

// - fn linear<T: Real, S: Shape, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
// + fn linear<T: Real, S: shapewise::shape::matmul::MatMul<(I, O)>, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
