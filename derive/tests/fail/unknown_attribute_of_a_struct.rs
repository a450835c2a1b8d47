use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
#[parameters(elements = T)]
struct Layer<T: Real, I: Dim> {
    weight: Tensor<T, (I,)>,
}

fn main() {}
