use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
struct Layer<T: Real, I: Dim> {
    #[parameters(name = "w")]
    weight: Tensor<T, (I,)>,
}

fn main() {}
