//! Operators: the mean of integers is expected to be `f32`.

use shapewise::prelude::*;

fn main() {
    let counts: Tensor<i32, shape![3]> = tensor![1, 2, 4];
    let mean: f32 = counts.mean();
    println!("{mean}");
}
