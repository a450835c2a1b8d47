//! Fix: Pass what the function expects.

use shapewise::prelude::*;

fn report(x: &Tensor<f32, shape![95, 3]>) {
    println!("{}", x.sum());
}

fn main() {
    let x: Tensor<f32, shape![95, 3]> = Tensor::ones();
    report(&x);
}
