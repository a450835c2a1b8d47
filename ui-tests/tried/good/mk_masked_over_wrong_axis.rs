//! Mask: a mask of the 8 sequences masks a mean over the 20 tokens.

use shapewise::prelude::*;

fn main() {
    let loss: Tensor<f64, shape![8, 20]> = Tensor::ones();
    let real: Tensor<bool, shape![8]> = Tensor::full(true);
    println!("{}", loss.over(axes![0, 1]).masked(real.unsqueeze(axes![1])).mean());
}
