//! Mistake: A flat vector is converted without the possibility of an error.
//! Why: How many elements it has is known at run time only: they may be no whole number of tensors. NumPy's `reshape(-1, 2)` would raise an error.
//! Fix: `try_into` gives a `Result`.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4].into();
    println!("{points}");
}

// - let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4].into();
// + let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4].try_into().unwrap();
