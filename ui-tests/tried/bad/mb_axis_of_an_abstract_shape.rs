//! Bound: a function of any shape reduces axis 0.

use shapewise::prelude::*;

fn column_means<T: Real, S: Shape>(x: &Tensor<T, S>) -> T {
    x.over(axes![0]).mean().sum()
}
fn main() {
    println!("{}", column_means(&tensor![[1.0, 2.0]]));
}
