//! Mistake: Two tensors are contracted over an axis that is given by its number.
//! Why: The axis may have another number in the other tensor. NumPy has no names for axes.
//! Fix: Name the dimension; `tensordot` takes numbers, for each tensor its own.

use shapewise::prelude::*;

dims! { User = 2; Film = 3; Taste = 2; }

fn main() {
    let users: Tensor<i32, (User, Taste)> = Tensor::ones();
    let films: Tensor<i32, (Film, Taste)> = Tensor::ones();
    println!("{:?}", users.contract(&films, axes![1]).shape());
}

// - println!("{:?}", users.contract(&films, axes![1]).shape());
// + println!("{:?}", users.contract(&films, axes![Taste]).shape());
