//! Fix: Make it when the program runs, or keep it small.

use shapewise::prelude::*;

const TABLE: Tensor<f64, shape![100]> = Tensor::from_array([0.0; 100]);

fn main() {
    println!("{}", TABLE.sum());
}
