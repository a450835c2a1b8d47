//! Fix: Give the indices the axis, with size 1.

use shapewise::prelude::*;

fn main() {
    let scores = tensor![[0.1, 0.7, 0.2], [0.3, 0.3, 0.4]];
    let class: Tensor<Idx<dim!(3)>, shape![2, 1]> = Tensor::default();
    println!("{}", scores.gather(&class, axes![1]));
}
