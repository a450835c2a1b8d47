//! Generic author: a function of any shape centres over the last axis.

use shapewise::prelude::*;

fn centred<S: shapewise::shape::normalize::Normalize<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<f64, S>) -> Tensor<f64, S> {
    x - x.over(axes![-1]).keepdims().mean()
}
fn main() {
    println!("{}", centred(&tensor![[1.0, 2.0]]));
}
