//! Data: tensors are collected, and nothing says into what.

use shapewise::prelude::*;

fn main() {
    let data = (0..4).map(|i| Tensor::<f64, shape![2]>::full(i as f64)).collect();
    println!("{}", data.len());
}
