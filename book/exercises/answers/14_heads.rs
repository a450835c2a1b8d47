//! Task: Say what must be true of the width, so that it can be split into heads.
//! Hint: The heads must divide the width. A fact is a bound.

use shapewise::prelude::*;

fn heads<N: Dim, C: DivisibleBy<H>, H: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (N, H, Quotient<C, H>)> {
    x.unflatten::<(H, Quotient<C, H>), _>(axes![1])
}

fn main() {
    let two: Tensor<f64, shape![1, 2, 2]> = heads::<_, _, dim!(2)>(tensor![[1.0, 2.0, 3.0, 4.0]]);
    assert_eq!(two, tensor![[[1.0, 2.0], [3.0, 4.0]]]);
}
