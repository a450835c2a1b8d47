//! Fix: Add along the axis that the indices are of.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<f64, shape![3, 5]> = Tensor::zeros();
    let columns: Tensor<Idx<dim!(5)>, shape![2]> = Tensor::default();
    x.index_add(&columns, 1.0, axes![1]);
    println!("{x}");
}
