//! Names: a tensor of numbers is passed to a function over names.

use shapewise::prelude::*;

dims! { Batch = 32; Feature = 10; }
fn loss(x: &Tensor<f64, (Batch, Feature)>) -> f64 {
    x.pow(2).mean()
}
fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    println!("{}", loss(&x));
}
