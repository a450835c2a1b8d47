//! Generic author: centring has the bound `Reduce` where it needs `Normalize`.

use shapewise::prelude::*;

use shapewise::shape::axes::Axis;
use shapewise::shape::reduce::Reduce;
fn centred<S: Reduce<(Axis<-1>,)>>(x: &Tensor<f64, S>) -> Tensor<f64, S> {
    x - x.over(axes![-1]).keepdims().mean()
}
fn main() {
    println!("{}", centred(&tensor![[1.0, 2.0]]));
}
