//! Fix: Declare the name, and write it without quotes.

use shapewise::prelude::*;

dims! { Batch = 2; }

fn main() {
    let x: Tensor<f64, shape![Batch, 3]> = Tensor::ones();
    println!("{x}");
}
