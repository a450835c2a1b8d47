//! Mistake: An array of 6 becomes a (2, 3) tensor.
//! Why: It is not nested as the shape is. In NumPy one says `np.array([...]).reshape(2, 3)`.
//! Fix: Nest it, or convert a slice: `Tensor::try_from(&[1, 2, 3, 4, 5, 6][..])`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![2, 3]> = Tensor::from([1, 2, 3, 4, 5, 6]);
    println!("{x}");
}

// - let x: Tensor<i32, shape![2, 3]> = Tensor::from([1, 2, 3, 4, 5, 6]);
// + let x: Tensor<i32, shape![2, 3]> = Tensor::from([[1, 2, 3], [4, 5, 6]]);
