//! Index and tuple: a literal has a row that is a variable.

use shapewise::prelude::*;

fn main() {
    let row = [1.0, 2.0];
    let x: Tensor<f64, shape![2, 2]> = Tensor::from([row, row]);
    println!("{x}");
}
