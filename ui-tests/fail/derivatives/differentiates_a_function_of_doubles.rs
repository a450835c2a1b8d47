//! Mistake: A function of `f64` is differentiated.
//! Why: Numbers that carry derivatives are types of their own. NumPy has no derivatives.
//! Fix: Let the function be generic in its elements: `T: Real` in the place of `f64`.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn length(x: &Tensor<f64, shape![2]>) -> f64 {
    x.pow(2).sum().sqrt()
}

fn main() {
    let x: Tensor<f64, shape![2]> = tensor![3.0, 4.0];
    println!("{}", gradient(&x, |x| length(x)));
}

// - fn length(x: &Tensor<f64, shape![2]>) -> f64 {
// + fn length<T: Real>(x: &Tensor<T, shape![2]>) -> T {
