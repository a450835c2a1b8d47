//! Axis habit: a named axis is written in lower case.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }
fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    println!("{}", x.over(axes![batch]).mean());
}
