//! Fix: Make one number of the tensor, by `mean()` or `sum()`.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn loss<T: Real>(w: &Tensor<T, shape![3]>) -> Tensor<T, shape![3]> {
    w.pow(2)
}

fn main() {
    let w: Tensor<f64, shape![3]> = tensor![1.0, 2.0, 3.0];
    println!("{}", gradient(&w, |w| loss(w).mean()));
}
