//! Mistake: A view is returned of a tensor that ends with the function.
//! Why: Its elements would be gone. NumPy keeps the array alive as long as a view exists.
//! Fix: Return a tensor: `to_tensor` copies the view.

use shapewise::prelude::*;

fn first_row() -> View<'static, i32, shape![3]> {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    x.subtensor(0)
}

fn main() {
    println!("{}", first_row());
}

// - fn first_row() -> View<'static, i32, shape![3]> {
// + fn first_row() -> Tensor<i32, shape![3]> {
// - x.subtensor(0)
// + x.subtensor(0).to_tensor()
