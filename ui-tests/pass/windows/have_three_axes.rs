//! Fix: Take windows of two axes, and go along the third apart.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![4, 4, 4]> = Tensor::ones();
    let _ = x.windows::<shape![2, 2]>();
}
