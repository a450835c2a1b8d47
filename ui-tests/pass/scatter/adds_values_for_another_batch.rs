//! Fix: Give one row for each token.

use shapewise::prelude::*;

fn main() {
    let mut gradient: Tensor<f64, shape![5, 2]> = Tensor::zeros();
    let tokens: Tensor<Idx<dim!(5)>, shape![2]> = Tensor::default();
    gradient.index_add(&tokens, Tensor::<f64, shape![2, 2]>::ones(), axes![0]);
    println!("{gradient}");
}
