//! Task: Change each weight against its slope, by a tenth of it.
//! Hint: `update` gives the numbers that stand in one place of all others as an array.

use shapewise::derivatives::{Parameters, gradient};
use shapewise::prelude::*;

fn height<T: Real>((x, offset): &(Tensor<T, shape![2]>, T)) -> T {
    x.pow(2).sum() + *offset * *offset
}

fn main() {
    let mut at: (Tensor<f64, shape![2]>, f64) = (tensor![5.0, 0.0], -10.0);
    let slope = gradient(&at, height);
    at.update([&slope], ____);
    assert_eq!(at, (tensor![4.0, 0.0], -8.0));
}
