//! Index and tuple: a literal repeats an element, as `vec![0.0; 3]` does.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3]> = Tensor::full(0.0);
    println!("{x}");
}
