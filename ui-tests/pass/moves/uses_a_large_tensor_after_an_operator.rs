//! Fix: Borrow it: `&x * 2.0`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    let y = &x * 2.0;
    println!("{} {}", y.sum(), x.sum());
}
