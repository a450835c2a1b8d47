use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
struct Layer<T: Real, I: Dim> {
    weight: Tensor<T, (I,)>,
    #[constant]
    data: Tensor<T, (I,)>,
}

fn main() {}
