//! Fix: Take it by a tuple of the tensors, or derive `Parameters` for the struct.

use shapewise::derivatives::gradient;
use shapewise::dim::D2;
use shapewise::prelude::*;

#[derive(Clone)]
struct Layer<T> {
    weight: Tensor<T, (D2,)>,
    bias: T,
}

fn main() {
    let layer = Layer { weight: tensor![1.0, 2.0], bias: 0.5 };
    let slope = gradient(&(layer.weight, layer.bias), |(weight, bias)| weight.sum() * *bias);
    let _ = slope;
}
