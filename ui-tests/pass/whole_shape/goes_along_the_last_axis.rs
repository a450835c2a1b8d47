//! Fix: Ask for the axis by the bound `Reduce<(Axis<-1>,)>`.

use shapewise::prelude::*;

fn confidence<T: Real, S: shapewise::shape::reduce::Reduce<(shapewise::shape::axes::Axis<-1>,)>>(scores: &Tensor<T, S>) -> T {
    scores.softmax(axes![-1]).max()
}

fn main() {
    println!("{}", confidence(&tensor![0.0, 0.0]));
}
