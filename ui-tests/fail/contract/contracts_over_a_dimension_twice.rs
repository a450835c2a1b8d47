//! Mistake: Two tensors are contracted over one dimension, which is named twice.
//! Why: A dimension can be summed over once. NumPy has no names for axes.
//! Fix: Name it once.

use shapewise::prelude::*;

dims! { User = 2; Film = 3; Taste = 2; }

fn main() {
    let users: Tensor<i32, (User, Taste)> = Tensor::ones();
    let films: Tensor<i32, (Film, Taste)> = Tensor::ones();
    println!("{:?}", users.contract(&films, axes![Taste, Taste]).shape());
}

// - println!("{:?}", users.contract(&films, axes![Taste, Taste]).shape());
// + println!("{:?}", users.contract(&films, axes![Taste]).shape());
