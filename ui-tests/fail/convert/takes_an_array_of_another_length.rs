//! Mistake: An array of 4 becomes a tensor of 3.
//! Why: There is one element too many. NumPy has no such check: the shape is what the list says.
//! Fix: Write as many elements as the shape has.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![3]> = Tensor::from([1, 2, 3, 4]);
    println!("{x}");
}

// - let x: Tensor<i32, shape![3]> = Tensor::from([1, 2, 3, 4]);
// + let x: Tensor<i32, shape![3]> = Tensor::from([1, 2, 3]);
