//! Fix: Name a dimension of the tensor.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; Time = 4; }

fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    println!("{}", x.over(axes![Batch]).mean());
}
