//! Generic author: a function is generic in the axes, without a bound.

use shapewise::prelude::*;

fn spread<N: Dim, C: Dim, X>(x: &Tensor<f64, (N, C)>, axes: X) -> f64 where (N, C): shapewise::shape::reduce::Reduce<X> {
    x.over(axes).std().max()
}
fn main() {
    println!("{}", spread(&tensor![[1.0, 2.0]], axes![0]));
}
