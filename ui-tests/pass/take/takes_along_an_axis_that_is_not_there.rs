//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let first: Tensor<Idx<dim!(2)>, shape![1]> = Tensor::default();
    println!("{}", x.take(&first, axes![0]));
}
