//! Mistake: An identity matrix of shape (2, 3) is made.
//! Why: The identity is square. NumPy's `np.eye(2, 3)` gives the first rows of one.
//! Fix: Give both axes one size.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3]> = Tensor::eye();
    println!("{x}");
}

// - let x: Tensor<f64, shape![2, 3]> = Tensor::eye();
// + let x: Tensor<f64, shape![3, 3]> = Tensor::eye();
