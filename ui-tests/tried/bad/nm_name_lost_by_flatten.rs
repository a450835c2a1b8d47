//! Names: a flattened axis is taken for a name of the right size.

use shapewise::prelude::*;

dims! { Batch = 8; Pixel = 64; }
fn rows(x: Tensor<f64, (Batch, dim!(8), dim!(8))>) -> Tensor<f64, (Batch, Pixel)> {
    x.flatten_axes(axes![1, 2])
}
fn main() {
    println!("{}", rows(Tensor::ones()).sum());
}
