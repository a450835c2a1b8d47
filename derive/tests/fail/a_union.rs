use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

#[derive(Clone, Copy, Parameters)]
union Either<T: Real> {
    weight: T,
    scale: T,
}

fn main() {}
