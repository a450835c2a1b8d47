//! Fix: Make a view that can be written to.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1, 2, 3];
    let first: Tensor<Idx<dim!(3)>, shape![2]> = Tensor::default();
    x.view_mut().scatter_add(&first, 1, axes![0]);
    x += 1;
    println!("{x}");
}
