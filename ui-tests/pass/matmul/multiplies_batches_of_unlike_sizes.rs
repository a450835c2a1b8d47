//! Fix: Multiply as many matrices by as many.

use shapewise::prelude::*;

fn main() {
    let a: Tensor<f64, shape![2, 4, 5]> = Tensor::ones();
    let b: Tensor<f64, shape![2, 5, 4]> = Tensor::ones();
    println!("{:?}", a.matmul(&b).shape());
}
