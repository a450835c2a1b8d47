//! Mistake: A tensor of zeros is made, and nothing says of which shape.
//! Why: The shape is part of the type, and nothing that follows fixes it. In NumPy it is an argument: `np.zeros((2, 3))`.
//! Fix: Write the type: `Tensor<f64, shape![2, 3]>`.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::zeros();
    println!("{x}");
}

// - let x = Tensor::zeros();
// + let x: Tensor<f64, shape![2, 3]> = Tensor::zeros();
