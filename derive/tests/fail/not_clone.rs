use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Parameters)]
struct Layer<T: Real, I: Dim> {
    weight: Tensor<T, (I,)>,
}

fn main() {}
