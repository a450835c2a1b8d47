//! Fix: Start from fewer axes.

use shapewise::prelude::*;

fn main() {
    let labels: Tensor<Idx<dim!(3)>, shape![2, 1, 2, 1, 2, 1, 2]> = Tensor::default();
    println!("{}", labels.one_hot::<u8>());
}
