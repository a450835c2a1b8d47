//! Fix: Lend it: `total(&x)`.

use shapewise::prelude::*;

fn total(x: &Tensor<f64, shape![32, 10]>) -> f64 {
    x.sum()
}

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    println!("{} {}", total(&x), x.mean());
}
