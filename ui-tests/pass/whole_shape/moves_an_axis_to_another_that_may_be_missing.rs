//! Fix: Ask for the other axis, too, by the bound `HasAxis<(Axis<-1>,)>`.

use shapewise::prelude::*;

fn channels_last<T: Real, S: shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<0>,)> + shapewise::shape::place::HasAxis<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> T {
    x.move_axis(axes![0], axes![-1]).sum()
}

fn main() {
    println!("{}", channels_last(&tensor![[1.0, 2.0]]));
}
