//! Assignment: a row of floats is filled with the integer 0.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<f64, shape![2, 3]> = Tensor::ones();
    x.slice_mut(slice![0]).fill(0);
    println!("{x}");
}
