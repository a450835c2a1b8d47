//! Fix: Name a dimension of the tensor.

use shapewise::prelude::*;

fn total<N: Dim, C: Dim, M: Dim>(x: &Tensor<f64, (N, C)>, y: &Tensor<f64, (M,)>) -> f64 {
    x.over(axes![N]).mean().sum() + y.sum()
}

fn main() {
    println!("{}", total(&tensor![[1.0, 2.0], [3.0, 4.0]], &tensor![5.0]));
}
