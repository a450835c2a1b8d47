//! Mistake: The trace of a batch of matrices is taken.
//! Why: A trace is one number for one matrix. NumPy sums along the diagonals of the first two axes.
//! Fix: The traces of all matrices are the sums of their diagonals.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 3, 3]> = Tensor::ones();
    println!("{}", x.trace());
}

// - println!("{}", x.trace());
// + println!("{}", x.diagonal().over(axes![-1]).sum());
