//! Mistake: The mean of everything is expected to be a tensor.
//! Why: It is one element. NumPy returns one too, whatever the variable is called.
//! Fix: Go over an axis: `x.over(axes![0]).mean()`, or expect an `f64`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let columns: Tensor<f64, shape![3]> = x.mean();
    println!("{columns}");
}

// - let columns: Tensor<f64, shape![3]> = x.mean();
// + let columns: Tensor<f64, shape![3]> = x.over(axes![0]).mean();
