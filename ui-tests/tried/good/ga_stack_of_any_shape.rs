//! Generic author: two tensors of any shape are stacked.

use shapewise::prelude::*;

fn doubled<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
    stack((x, x), axes![0]).sum()
}
fn main() {
    println!("{}", doubled(&tensor![1.0, 2.0]));
}
