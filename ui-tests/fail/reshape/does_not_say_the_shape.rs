//! Mistake: A tensor is reshaped, and the shape stands in the type of the result only.
//! Why: The shape may have an axis left out, so it does not follow from the result. In NumPy the shape is an argument.
//! Fix: Say it: `x.reshape::<shape![3, 2]>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let y: Tensor<i32, shape![3, 2]> = x.reshape();
    println!("{y}");
}

// - let y: Tensor<i32, shape![3, 2]> = x.reshape();
// + let y: Tensor<i32, shape![3, 2]> = x.reshape::<shape![3, 2]>();
