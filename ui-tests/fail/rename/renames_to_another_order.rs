//! Mistake: A (2, 3) tensor is called (Feature, Batch), with the sizes 3 and 2.
//! Why: Renaming exchanges no axes. In NumPy a reshape would do it, and mix the elements up.
//! Fix: Name the axes in their order, or transpose and copy first.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let x: Tensor<i32, (Feature, Batch)> = x.rename();
    println!("{x}");
}

// - let x: Tensor<i32, (Feature, Batch)> = x.rename();
// + let x: Tensor<i32, (Feature, Batch)> = x.transpose().to_tensor().rename();
