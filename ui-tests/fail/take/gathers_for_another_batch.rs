//! Mistake: Scores of 2 samples are gathered by the classes of 3.
//! Why: `gather` takes one index for each element of the result, so all axes but one are the same. NumPy: "shape mismatch".
//! Fix: Give the indices of the same samples.

use shapewise::prelude::*;

fn main() {
    let scores = tensor![[0.1, 0.7, 0.2], [0.3, 0.3, 0.4]];
    let class: Tensor<Idx<dim!(3)>, shape![3, 1]> = Tensor::default();
    println!("{}", scores.gather(&class, axes![1]));
}

// - let class: Tensor<Idx<dim!(3)>, shape![3, 1]> = Tensor::default();
// + let class: Tensor<Idx<dim!(3)>, shape![2, 1]> = Tensor::default();
