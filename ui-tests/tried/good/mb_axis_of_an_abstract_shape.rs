//! Bound: a function of any shape reduces axis 0.

use shapewise::prelude::*;

fn column_means<T: Real, S: shapewise::shape::reduce::Reduce<axes_types::First>>(x: &Tensor<T, S>) -> T {
    x.over(axes![0]).mean().sum()
}
mod axes_types {
    pub type First = (shapewise::shape::axes::Axis<0>,);
}
fn main() {
    println!("{}", column_means(&tensor![[1.0, 2.0]]));
}
