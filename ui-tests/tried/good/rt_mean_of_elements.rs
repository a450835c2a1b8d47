//! Return type: the mean of any `Element` is returned as a `T`.

use shapewise::prelude::*;

fn mean<T: shapewise::Element, N: Dim>(x: &Tensor<T, (N,)>) -> T::Quotient {
    x.mean()
}
fn main() {
    println!("{}", mean(&tensor![1.0, 2.0]));
}
