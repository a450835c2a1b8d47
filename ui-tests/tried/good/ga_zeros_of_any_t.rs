//! Generic author: a constructor fills with zeros elements of which nothing is known.

use shapewise::prelude::*;

struct Linear<T, I: Dim, O: Dim> {
    weight: Tensor<T, (I, O)>,
}
impl<T: Real, I: Dim, O: Dim> Linear<T, I, O> {
    fn new() -> Self {
        Linear { weight: Tensor::zeros() }
    }
}
fn main() {
    println!("{}", Linear::<f64, dim!(1), dim!(1)>::new().weight);
}
