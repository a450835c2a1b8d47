//! Types: a shape is a tuple of `usize`.

use shapewise::prelude::*;

fn total(x: &Tensor<f64, shape![1, 2]>) -> f64 {
    x.sum()
}
fn main() {
    println!("{}", total(&tensor![[1.0, 2.0]]));
}
