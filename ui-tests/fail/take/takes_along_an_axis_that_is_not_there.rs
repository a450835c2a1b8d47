//! Mistake: Sub-tensors of a matrix are taken along its third axis.
//! Why: A matrix has the axes 0 and 1. NumPy: "axis 2 is out of bounds for array of dimension 2".
//! Fix: Name an axis that exists.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let first: Tensor<Idx<dim!(2)>, shape![1]> = Tensor::default();
    println!("{}", x.take(&first, axes![2]));
}

// - println!("{}", x.take(&first, axes![2]));
// + println!("{}", x.take(&first, axes![0]));
