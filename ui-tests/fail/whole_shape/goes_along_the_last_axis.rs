//! Mistake: A function for any shape takes a softmax over the last axis.
//! Why: `S: Shape` may be `()`, which has no axis. NumPy goes over axis -1 of a single number, though there is none.
//! Fix: Ask for the axis by the bound `Reduce<(Axis<-1>,)>`.

use shapewise::prelude::*;

fn confidence<T: Real, S: Shape>(scores: &Tensor<T, S>) -> T {
    scores.softmax(axes![-1]).max()
}

fn main() {
    println!("{}", confidence(&tensor![0.0, 0.0]));
}

// - fn confidence<T: Real, S: Shape>(scores: &Tensor<T, S>) -> T {
// + fn confidence<T: Real, S: shapewise::shape::reduce::Reduce<(shapewise::shape::axes::Axis<-1>,)>>(scores: &Tensor<T, S>) -> T {
