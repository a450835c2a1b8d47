//! Mistake: A function for any shape that has a first axis moves it to the end.
//! Why: The bound says that there is an axis 0, and the place of the other one is asked for as well. NumPy knows both when it runs.
//! Fix: Ask for the other axis, too, by the bound `HasAxis<(Axis<-1>,)>`.

use shapewise::prelude::*;

fn channels_last<T: Real, S: shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<0>,)>>(x: &Tensor<T, S>) -> T {
    x.move_axis(axes![0], axes![-1]).sum()
}

fn main() {
    println!("{}", channels_last(&tensor![[1.0, 2.0]]));
}

// - fn channels_last<T: Real, S: shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<0>,)>>(x: &Tensor<T, S>) -> T {
// + fn channels_last<T: Real, S: shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<0>,)> + shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> T {
