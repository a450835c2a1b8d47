//! Mistake: A function for any shape subtracts the means over the last axis.
//! Why: `Reduce` says that the axis exists, and not that the means stretch to the whole again. NumPy finds out when it runs.
//! Fix: Ask for both by the bound `Normalize<(Axis<-1>,)>`.

use shapewise::prelude::*;

fn centred<T: Real, S: shapewise::shape::reduce::Reduce<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> Tensor<T, S> {
    x - x.over(axes![-1]).keepdims().mean()
}

fn main() {
    println!("{}", centred(&tensor![1.0, 3.0]));
}

// - fn centred<T: Real, S: shapewise::shape::reduce::Reduce<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> Tensor<T, S> {
// + fn centred<T: Real, S: shapewise::shape::normalize::Normalize<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> Tensor<T, S> {
