//! Data: labels of rank 0 are expected as columns of 1.

use shapewise::prelude::*;

fn main() {
    let labels: TensorVec<i32, shape![1]> = (0..4).map(Tensor::from).collect();
    println!("{}", labels.len());
}
