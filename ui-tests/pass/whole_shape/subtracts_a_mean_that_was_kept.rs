//! Fix: Ask for both by the bound `Normalize<(Axis<-1>,)>`.

use shapewise::prelude::*;

fn centred<T: Real, S: shapewise::shape::normalize::Normalize<(shapewise::shape::axes::Axis<-1>,)>>(x: &Tensor<T, S>) -> Tensor<T, S> {
    x - x.over(axes![-1]).keepdims().mean()
}

fn main() {
    println!("{}", centred(&tensor![1.0, 3.0]));
}
