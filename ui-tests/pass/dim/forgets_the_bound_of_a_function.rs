//! Fix: Write `N: Dim`.

use shapewise::prelude::*;

fn total<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
    x.sum()
}

fn main() {
    println!("{}", total(&tensor![1.0, 2.0]));
}
