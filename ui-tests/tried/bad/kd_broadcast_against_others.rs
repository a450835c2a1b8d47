//! Keepdims: kept means of 3 columns are matched with a column vector (2, 1).

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let offsets: Tensor<f64, shape![2, 1]> = tensor![[1.0], [2.0]];
    let shifted = x.over(axes![1]).keepdims().mean() + offsets;
    println!("{}", x - shifted);
}
