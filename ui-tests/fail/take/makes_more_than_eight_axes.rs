//! Mistake: Indices with three axes are taken along one of seven.
//! Why: That makes nine axes, and a shape has at most 8. NumPy's arrays have at most 64.
//! Fix: Take by indices of fewer axes; `rename` and reshapes merge axes.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<u8, shape![2, 1, 2, 1, 2, 1, 2]> = Tensor::ones();
    let first: Tensor<Idx<dim!(2)>, shape![3, 1, 2]> = Tensor::default();
    println!("{}", x.take(&first, axes![0]));
}

// - let first: Tensor<Idx<dim!(2)>, shape![3, 1, 2]> = Tensor::default();
// + let first: Tensor<Idx<dim!(2)>, shape![3, 2]> = Tensor::default();
