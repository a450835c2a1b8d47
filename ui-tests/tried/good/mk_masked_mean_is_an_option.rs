//! Mask: the mean of what a mask selects is taken for a number.

use shapewise::prelude::*;

fn masked_loss(loss: &Tensor<f64, shape![4]>, real: &Tensor<bool, shape![4]>) -> f64 {
    loss.masked_select(real).mean().unwrap_or(0.0)
}
fn main() {
    println!("{}", masked_loss(&Tensor::ones(), &Tensor::full(true)));
}
