//! Matmul: the weights stand on the left of samples in rows.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![32, 784]> = Tensor::ones();
    let w: Tensor<f64, shape![784, 10]> = Tensor::ones();
    println!("{}", w.matmul(&x).sum());
}
