//! Mistake: An expression of 2 elements is assigned to rows of 3.
//! Why: Axes are compared from the last one: 2 does not stretch to 3. NumPy: "could not broadcast input array".
//! Fix: What is assigned has the shape of the tensor, or stretches to it.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<f64, shape![2, 3]> = Tensor::zeros();
    let row = tensor![1.0, 2.0];
    x.assign(row.lazy() * 2.0);
    println!("{x}");
}

// - let row = tensor![1.0, 2.0];
// + let row = tensor![1.0, 2.0, 3.0];
