//! Bound: a function takes its size as a const parameter, as in nalgebra.

use shapewise::prelude::*;

fn total<const N: usize>(x: &Tensor<f64, shape![N]>) -> f64 {
    x.sum()
}
fn main() {
    println!("{}", total(&tensor![1.0, 2.0]));
}
