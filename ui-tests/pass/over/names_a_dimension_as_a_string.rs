//! Fix: Write the name without quotes.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }

fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    println!("{}", x.over(axes![Batch]).mean());
}
