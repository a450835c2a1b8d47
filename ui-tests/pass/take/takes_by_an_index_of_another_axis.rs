//! Fix: Take along the axis that the indices are of.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3, 5]> = Tensor::zeros();
    let best = x.over(axes![1]).argmax();
    println!("{}", x.take(&best, axes![1]));
}
