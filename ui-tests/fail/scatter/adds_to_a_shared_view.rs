//! Mistake: Values are added to a view that is only read.
//! Why: The elements are borrowed by others, too. NumPy's `np.add.at` adds to it all the same, even where it is marked read-only.
//! Fix: Make a view that can be written to.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1, 2, 3];
    let first: Tensor<Idx<dim!(3)>, shape![2]> = Tensor::default();
    x.view().scatter_add(&first, 1, axes![0]);
    x += 1;
    println!("{x}");
}

// - x.view().scatter_add(&first, 1, axes![0]);
// + x.view_mut().scatter_add(&first, 1, axes![0]);
