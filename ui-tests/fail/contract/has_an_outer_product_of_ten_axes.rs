//! Mistake: The outer product of two tensors of five axes is taken.
//! Why: It would have ten, and a shape has at most eight. NumPy goes to 64.
//! Fix: Sum over what is not needed, or multiply by a tensor of fewer axes.

use shapewise::prelude::*;

fn main() {
    let a: Tensor<f64, shape![2, 1, 2, 1, 2]> = Tensor::ones();
    println!("{:?}", a.outer(&a).shape());
}

// - println!("{:?}", a.outer(&a).shape());
// + println!("{:?}", a.outer(&tensor![1.0, 2.0]).shape());
