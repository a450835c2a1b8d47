//! Mistake: A `Vec` becomes a tensor with `into`.
//! Why: Its length is known when the program runs only, so the conversion may fail. NumPy takes any length.
//! Fix: `try_into`, which says the length where it is wrong.

use shapewise::prelude::*;

fn main() {
    let row = vec![1, 2, 3];
    let x: Tensor<i32, shape![3]> = row.into();
    println!("{x}");
}

// - let x: Tensor<i32, shape![3]> = row.into();
// + let x: Tensor<i32, shape![3]> = row.try_into().unwrap();
