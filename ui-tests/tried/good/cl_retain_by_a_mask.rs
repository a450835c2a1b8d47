//! Closure: `retain` gets a mask for each tensor instead of a `bool`.

use shapewise::prelude::*;

fn main() {
    let mut data: TensorVec<f64, shape![2]> = (0..4).map(|i| Tensor::full(i as f64)).collect();
    data.retain(|x| x.gt(1.0).all());
    println!("{}", data.len());
}
