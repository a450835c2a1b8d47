//! Fix: Leave out fewer.

use shapewise::prelude::*;

fn without_start<A: Dim + MoreThan<B>, B: Dim>(x: &Tensor<f64, (A,)>) -> Tensor<f64, (Difference<A, B>,)> {
    Tensor::<f64, (Difference<A, B>,)>::from_fn(|[i]| x[[B::SIZE + i]])
}

fn main() {
    println!("{}", without_start::<_, dim!(2)>(&tensor![1.0, 2.0, 3.0]));
}
