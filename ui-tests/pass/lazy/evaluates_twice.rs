//! Fix: Evaluate it once, and use the tensor.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    let y = (x.lazy() * Tensor::<f64, shape![32, 10]>::ones()).eval();
    println!("{} {}", y.sum(), y.mean());
}
