//! Task: Say how many columns there are when two matrices stand side by side.
//! Hint: For abstract sizes the order of a sum matters: it is that of the operation.

use shapewise::prelude::*;

fn beside<N: Dim, A: Dim, B: Dim>(x: &Tensor<f64, (N, A)>, y: &Tensor<f64, (N, B)>) -> Tensor<f64, (N, ____)> {
    x.concat(y, axes![1])
}

fn main() {
    assert_eq!(beside(&tensor![[1.0, 2.0]], &tensor![[3.0]]), tensor![[1.0, 2.0, 3.0]]);
}
