//! Mistake: A function for any shape sums over its last axis and the first one of weights.
//! Why: The last axis of `S` need not be the `I` of the weights. NumPy finds out when it runs.
//! Fix: Ask for the product by the bound `TensorDot<(Axis<-1>,), (I, O), (Axis<0>,)>`.

use shapewise::prelude::*;

fn linear<T: Real, S: Shape, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
    x.tensordot(w, axes![-1], axes![0]).sum()
}

fn main() {
    println!("{}", linear(&tensor![[1.0, 2.0]], &tensor![[3.0], [4.0]]));
}

// - fn linear<T: Real, S: Shape, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
// + fn linear<T: Real, S: shapewise::shape::contract::TensorDot<(shapewise::shape::axes::Axis<-1>,), (I, O), (shapewise::shape::axes::Axis<0>,)>, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
