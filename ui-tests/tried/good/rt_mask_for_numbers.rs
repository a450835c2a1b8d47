//! Return type: a generic step function returns a mask as numbers.

use shapewise::prelude::*;

fn step<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
    x.gt(T::zero()).select(T::one(), T::zero())
}
fn main() {
    println!("{}", step(&tensor![1.0, -2.0]));
}
