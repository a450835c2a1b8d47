//! Mistake: The gradient is taken by a struct that does not say which numbers are in it.
//! Why: What is differentiated by is walked through, field by field.
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
    let slope = gradient(&layer, |layer| layer.weight.sum() * layer.bias);
    let _ = slope;
}

// - let slope = gradient(&layer, |layer| layer.weight.sum() * layer.bias);
// + let slope = gradient(&(layer.weight, layer.bias), |(weight, bias)| weight.sum() * *bias);
