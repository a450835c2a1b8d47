//! Generic author: a function of any shape flips the last axis.

use shapewise::prelude::*;

fn mirrored<S: Shape>(x: &Tensor<f64, S>) -> Tensor<f64, S> {
    x.flip(axes![-1])
}
fn main() {
    println!("{}", mirrored(&tensor![[1.0, 2.0]]));
}
