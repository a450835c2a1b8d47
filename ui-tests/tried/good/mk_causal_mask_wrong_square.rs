//! Mask: the causal mask of 16 tokens is applied to scores of 8 heads by 12 by 12.

use shapewise::prelude::*;

fn main() {
    let scores: Tensor<f32, shape![8, 12, 12]> = Tensor::ones();
    let causal: Tensor<bool, shape![12, 12]> = Tensor::<f32, shape![12, 12]>::ones().tril(0).gt(0.0);
    println!("{}", scores.masked_fill(&!causal, f32::NEG_INFINITY).softmax(axes![2]));
}
