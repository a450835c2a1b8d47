//! Mistake: A function for any shape moves its first axis to the end.
//! Why: `S: Shape` may be `()`, which has no axis. NumPy finds out when it runs.
//! Fix: Ask for both axes by the bounds `HasAxis<(Axis<0>,)>` and `HasAxis<(Axis<-1>,)>`.

use shapewise::prelude::*;

fn channels_last<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    x.move_axis(axes![0], axes![-1]).sum()
}

fn main() {
    println!("{}", channels_last(&tensor![[1.0, 2.0]]));
}

// - fn channels_last<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
// + fn channels_last<T: Real, S: shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<0>,)> + shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> T {
