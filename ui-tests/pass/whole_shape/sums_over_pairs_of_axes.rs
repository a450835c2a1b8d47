//! Fix: Ask for the product by the bound `TensorDot<(Axis<-1>,), (I, O), (Axis<0>,)>`.

use shapewise::prelude::*;

fn linear<T: Real, S: shapewise::shape::contract::TensorDot<(shapewise::shape::axes::Axis<-1>,), (I, O), (shapewise::shape::axes::Axis<0>,)>, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
    x.tensordot(w, axes![-1], axes![0]).sum()
}

fn main() {
    println!("{}", linear(&tensor![[1.0, 2.0]], &tensor![[3.0], [4.0]]));
}
