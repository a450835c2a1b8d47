//! Turbofish: `Tensor<f64, 2, 3>`: the sizes are arguments of the type.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, 2, 3> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{x}");
}
