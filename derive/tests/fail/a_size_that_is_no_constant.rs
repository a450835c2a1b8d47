use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
struct Layer<T: Real, I: Dim> {
    weight: Tensor<T, (I,)>,
    steps: usize,
}

fn main() {}
