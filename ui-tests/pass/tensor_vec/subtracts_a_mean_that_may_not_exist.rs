//! Fix: The case of no tensors is decided.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 4.0].try_into().unwrap();
    println!("{}", points.subtensor(0) - points.mean().unwrap());
}
