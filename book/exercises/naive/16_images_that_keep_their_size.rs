//! Task: Blur images with a kernel of 3 by 3, and keep their size.
//! Hint: A kernel of 3 takes one element away at each side.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f64, shape![1, 1, 5, 5]> = Tensor::ones();
    let kernel: Tensor<f64, shape![1, 1, 3, 3]> = Tensor::ones();
    let blurred: Tensor<f64, shape![1, 1, 5, 5]> = images.conv2d(&kernel);
    assert_eq!((blurred[[0, 0, 2, 2]], blurred[[0, 0, 0, 0]]), (9.0, 4.0));
}
