//! Mistake: `over` is not followed by a reduction.
//! Why: It only says which axes to go over. In NumPy the axes are an argument of the reduction.
//! Fix: End it: `x.over(axes![0]).sum()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    let columns: Tensor<f64, shape![2]> = x.over(axes![0]);
    println!("{columns}");
}

// - let columns: Tensor<f64, shape![2]> = x.over(axes![0]);
// + let columns: Tensor<f64, shape![2]> = x.over(axes![0]).sum();
