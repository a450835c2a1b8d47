//! Types: a struct has a dimension that no field uses.

use shapewise::prelude::*;

struct Dropout<N: Dim> {
    rate: Tensor<f64, (N,)>,
}
fn main() {
    println!("{}", Dropout::<dim!(3)> { rate: Tensor::full(0.5) }.rate);
}
