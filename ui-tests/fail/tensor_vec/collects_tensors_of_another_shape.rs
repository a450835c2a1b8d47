//! Mistake: Vectors of 3 are collected into a `TensorVec` of vectors of 2.
//! Why: All tensors of one `TensorVec` have its shape. NumPy's `stack` would give an array with rows of 3.
//! Fix: The shape of the `TensorVec` is that of the tensors.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<i32, shape![2]> = [tensor![1, 2, 3], tensor![4, 5, 6]].into_iter().collect();
    println!("{points}");
}

// - let points: TensorVec<i32, shape![2]> = [tensor![1, 2, 3], tensor![4, 5, 6]].into_iter().collect();
// + let points: TensorVec<i32, shape![3]> = [tensor![1, 2, 3], tensor![4, 5, 6]].into_iter().collect();
