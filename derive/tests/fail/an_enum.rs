use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Parameters)]
enum Layer<T: Real> {
    Scale(T),
    Nothing,
}

fn main() {}
