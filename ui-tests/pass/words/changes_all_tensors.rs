//! Fix: Multiply each tensor.

use shapewise::prelude::*;

fn main() {
    let mut data: TensorVec<f64, shape![2]> = (0..4).map(|i| Tensor::full(i as f64)).collect();
    data.iter_mut().for_each(|mut x| x *= 2.0);
    println!("{data}");
}
