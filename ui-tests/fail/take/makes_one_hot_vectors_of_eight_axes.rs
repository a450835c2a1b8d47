//! Mistake: Indices that have eight axes already become one-hot vectors.
//! Why: That makes nine axes, and a shape has at most 8. NumPy's arrays have at most 64.
//! Fix: Start from fewer axes.

use shapewise::prelude::*;

fn main() {
    let labels: Tensor<Idx<dim!(3)>, shape![2, 1, 2, 1, 2, 1, 2, 1]> = Tensor::default();
    println!("{}", labels.one_hot::<u8>());
}

// - let labels: Tensor<Idx<dim!(3)>, shape![2, 1, 2, 1, 2, 1, 2, 1]> = Tensor::default();
// + let labels: Tensor<Idx<dim!(3)>, shape![2, 1, 2, 1, 2, 1, 2]> = Tensor::default();
