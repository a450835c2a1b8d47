//! Mistake: Rows are added at indices of the columns.
//! Why: An `Idx` is bounded by its axis: a column up to 5 is no row up to 3. NumPy: an IndexError, for some of the data.
//! Fix: Add along the axis that the indices are of.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<f64, shape![3, 5]> = Tensor::zeros();
    let columns: Tensor<Idx<dim!(5)>, shape![2]> = Tensor::default();
    x.index_add(&columns, 1.0, axes![0]);
    println!("{x}");
}

// - x.index_add(&columns, 1.0, axes![0]);
// + x.index_add(&columns, 1.0, axes![1]);
