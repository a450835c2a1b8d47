//! Bound: a function of any shape takes the softmax over the last axis.

use shapewise::prelude::*;

fn probabilities<T: Real, S: shapewise::shape::reduce::Reduce<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> Tensor<T, S> {
    x.softmax(axes![-1])
}
fn main() {
    println!("{}", probabilities(&tensor![[1.0, 2.0]]));
}
