//! Axis habit: a named axis is given as a string, as in xarray.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }
fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    println!("{}", x.over(axes![Batch]).mean());
}
