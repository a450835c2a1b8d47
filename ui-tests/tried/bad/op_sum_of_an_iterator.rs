//! Operators: tensors are summed by the iterator's `sum`.

use shapewise::prelude::*;

fn main() {
    let gradients = [tensor![1.0, 2.0], tensor![3.0, 4.0]];
    let total: Tensor<f64, shape![2]> = gradients.iter().sum();
    println!("{total}");
}
