//! Bound: a generic function computes `1 - x` with the scalar on the left.

use shapewise::prelude::*;

fn complement<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
    -x + T::one()
}
fn main() {
    println!("{}", complement(&tensor![1.0, 2.0]));
}
