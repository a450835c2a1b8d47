//! Mistake: A literal of shape (2, 3) is expected to be (3, 2).
//! Why: It has 2 rows of 3. A variable of Python has no type.
//! Fix: Write the shape that the literal has, or nothing at all.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![3, 2]> = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{x}");
}

// - let x: Tensor<i32, shape![3, 2]> = tensor![[1, 2, 3], [4, 5, 6]];
// + let x: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
