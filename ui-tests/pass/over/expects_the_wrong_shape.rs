//! Fix: Reduce over axis 1, or expect 3 numbers.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let rows: Tensor<f64, shape![2]> = x.over(axes![1]).mean();
    println!("{rows}");
}
