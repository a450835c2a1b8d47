//! Mistake: A row of 4 is assigned to 3 columns.
//! Why: Each element needs a place. NumPy: "could not broadcast input array from shape (4,) into shape (3,3)".
//! Fix: Assign a row of 3.

use shapewise::prelude::*;

fn main() {
    let mut x: Tensor<i32, shape![3, 4]> = Tensor::zeros();
    x.slice_mut(slice![.., 1..]).assign(tensor![1, 2, 3, 4]);
    println!("{x}");
}

// - x.slice_mut(slice![.., 1..]).assign(tensor![1, 2, 3, 4]);
// + x.slice_mut(slice![.., 1..]).assign(tensor![1, 2, 3]);
