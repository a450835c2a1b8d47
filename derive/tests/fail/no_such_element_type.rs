use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
#[parameters(element = E)]
struct Layer<T: Real, I: Dim> {
    weight: Tensor<T, (I,)>,
}

fn main() {}
