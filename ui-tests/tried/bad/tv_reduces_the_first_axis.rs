//! Data: a `TensorVec` is reduced over axis 0.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![2]> = (0..4).map(|i| Tensor::full(i as f64)).collect();
    println!("{}", data.over(axes![0]).mean());
}
