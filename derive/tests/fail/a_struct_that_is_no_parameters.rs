use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone)]
struct Layer<T: Real, I: Dim> {
    weight: Tensor<T, (I,)>,
}

#[derive(Clone, Parameters)]
struct Network<T: Real, I: Dim> {
    layer: Layer<T, I>,
}

fn main() {}
