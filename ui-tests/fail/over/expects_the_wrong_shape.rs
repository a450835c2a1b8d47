//! Mistake: The means over axis 0 of (2, 3) are expected to be 2 numbers.
//! Why: Axis 0 is the one that goes, so 3 are left. A variable of Python has no type: NumPy fails later, or not at all.
//! Fix: Reduce over axis 1, or expect 3 numbers.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let rows: Tensor<f64, shape![2]> = x.over(axes![0]).mean();
    println!("{rows}");
}

// - let rows: Tensor<f64, shape![2]> = x.over(axes![0]).mean();
// + let rows: Tensor<f64, shape![2]> = x.over(axes![1]).mean();
