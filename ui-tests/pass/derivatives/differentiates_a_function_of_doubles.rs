//! Fix: Let the function be generic in its elements: `T: Real` in the place of `f64`.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn length<T: Real>(x: &Tensor<T, shape![2]>) -> T {
    x.pow(2).sum().sqrt()
}

fn main() {
    let x: Tensor<f64, shape![2]> = tensor![3.0, 4.0];
    println!("{}", gradient(&x, |x| length(x)));
}
