//! Operators: losses of `f64` are compared with a threshold of `f32`.

use shapewise::prelude::*;

fn main() {
    let loss = tensor![0.5, 1.5];
    let threshold: f32 = 1.0;
    let loss: Tensor<f64, shape![2]> = loss;
    println!("{}", loss.gt(threshold));
}
