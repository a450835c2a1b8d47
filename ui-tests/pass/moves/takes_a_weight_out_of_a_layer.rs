//! Fix: Borrow the weights: `&self.weight * by`.

use shapewise::prelude::*;

struct Layer<T: Real, I: Dim, O: Dim> {
    weight: Tensor<T, (I, O)>,
}

impl<T: Real, I: Dim, O: Dim> Layer<T, I, O> {
    fn scaled(&self, by: T) -> Tensor<T, (I, O)> {
        &self.weight * by
    }
}

fn main() {
    println!("{}", Layer { weight: tensor![[1.0, 2.0]] }.scaled(3.0));
}
