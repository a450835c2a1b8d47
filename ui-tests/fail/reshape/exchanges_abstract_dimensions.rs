//! Mistake: A generic function exchanges two axes by `reshape`.
//! Why: The elements of abstract dimensions cannot be counted, and would not be exchanged either. NumPy mixes them up.
//! Fix: `transpose` exchanges axes.

use shapewise::prelude::*;

fn columns<N: Dim, C: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (C, N)> {
    x.reshape::<(C, N)>()
}

fn main() {
    println!("{}", columns(tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]));
}

// - x.reshape::<(C, N)>()
// + x.transpose().to_tensor()
