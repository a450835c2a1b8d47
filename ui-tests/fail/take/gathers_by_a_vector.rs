//! Mistake: The score of each sample's class is gathered by a vector of classes.
//! Why: The indices have the axes of the scores: a vector `(N,)` has no place in each row. NumPy: "`indices` and `arr` must have the same number of dimensions".
//! Fix: Give the indices the axis, with size 1.

use shapewise::prelude::*;

fn main() {
    let scores = tensor![[0.1, 0.7, 0.2], [0.3, 0.3, 0.4]];
    let class: Tensor<Idx<dim!(3)>, shape![2]> = Tensor::default();
    println!("{}", scores.gather(&class, axes![1]));
}

// - let class: Tensor<Idx<dim!(3)>, shape![2]> = Tensor::default();
// + let class: Tensor<Idx<dim!(3)>, shape![2, 1]> = Tensor::default();
