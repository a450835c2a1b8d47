//! Fix: Say that it is more.

use shapewise::prelude::*;

fn mean_step<N: Dim + MoreThan<dim!(1)>>(x: &Tensor<f64, (N,)>) -> f64 {
    x.diff(axes![0]).mean()
}

fn main() {
    println!("{}", mean_step(&tensor![1.0, 2.0, 4.0]));
}
