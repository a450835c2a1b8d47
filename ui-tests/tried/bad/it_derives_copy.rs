//! Types: a generic layer derives `Copy`.

use shapewise::prelude::*;

#[derive(Clone, Copy)]
struct Linear<I: Dim, O: Dim> {
    weight: Tensor<f64, (I, O)>,
}
fn main() {
    println!("{}", Linear { weight: tensor![[1.0]] }.weight);
}
