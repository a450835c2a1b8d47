//! Data: a `TensorVec` is multiplied by a number.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![2]> = (0..4).map(|i| Tensor::full(i as f64)).collect();
    println!("{}", data * 2.0);
}
