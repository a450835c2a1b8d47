use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
struct Layer<T: Real, I: Dim> {
    weight: Tensor<T, (I,)>,
    scale: (T, Tensor<f32, (I,)>),
}

fn main() {}
