//! Mistake: A named size is written in quotes.
//! Why: A name is a type, which `dims!` declares. NumPy has no names.
//! Fix: Declare the name, and write it without quotes.

use shapewise::prelude::*;

dims! { Batch = 2; }

fn main() {
    let x: Tensor<f64, shape!["Batch", 3]> = Tensor::ones();
    println!("{x}");
}

// - let x: Tensor<f64, shape!["Batch", 3]> = Tensor::ones();
// + let x: Tensor<f64, shape![Batch, 3]> = Tensor::ones();
