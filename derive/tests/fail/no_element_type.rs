use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
struct Layer<I: Dim> {
    weight: Tensor<f64, (I,)>,
}

fn main() {}
