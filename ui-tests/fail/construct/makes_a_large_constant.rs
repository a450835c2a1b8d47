//! Mistake: A constant tensor has 200 elements.
//! Why: Tensors of more than 128 elements live on the heap, which a constant cannot. NumPy has no constants.
//! Fix: Make it when the program runs, or keep it small.

use shapewise::prelude::*;

const TABLE: Tensor<f64, shape![200]> = Tensor::from_array([0.0; 200]);

fn main() {
    println!("{}", TABLE.sum());
}

// - const TABLE: Tensor<f64, shape![200]> = Tensor::from_array([0.0; 200]);
// + const TABLE: Tensor<f64, shape![100]> = Tensor::from_array([0.0; 100]);
