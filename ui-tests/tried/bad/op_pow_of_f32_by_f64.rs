//! Operators: `f32` numbers are raised to a power that is `f64`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![3]> = tensor![1.0, 2.0, 3.0];
    let exponent = 1.5_f64;
    println!("{}", x.pow(exponent));
}
