//! Mistake: A constant of shape (2, 2) is made from an array of shape (2, 3).
//! Why: The elements do not fill the shape. NumPy has no such check: the shape is what the list says.
//! Fix: Write as many elements as the shape has.

use shapewise::prelude::*;

const KERNEL: Tensor<f32, shape![2, 2]> = Tensor::from_array([[1.0, 0.0, 2.0], [0.0, 1.0, 2.0]]);

fn main() {
    println!("{}", KERNEL.sum());
}

// - const KERNEL: Tensor<f32, shape![2, 2]> = Tensor::from_array([[1.0, 0.0, 2.0], [0.0, 1.0, 2.0]]);
// + const KERNEL: Tensor<f32, shape![2, 2]> = Tensor::from_array([[1.0, 0.0], [0.0, 1.0]]);
