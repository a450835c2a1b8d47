//! Task: Subtract from each count the mean of the counts.
//! Hint: The mean of integers is an `f64`, and nothing is converted without a word.

use shapewise::prelude::*;

fn main() {
    let counts: Tensor<i32, shape![4]> = tensor![1, 2, 3, 4];
    let centred: Tensor<f64, shape![4]> = ____;
    assert_eq!(centred, tensor![-1.5, -0.5, 0.5, 1.5]);
}
