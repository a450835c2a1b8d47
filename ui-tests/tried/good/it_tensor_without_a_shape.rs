//! Types: a field has a tensor without a shape.

use shapewise::prelude::*;

struct Model {
    weight: Tensor<f64, shape![1]>,
}
fn main() {
    println!("{}", Model { weight: tensor![1.0] }.weight);
}
