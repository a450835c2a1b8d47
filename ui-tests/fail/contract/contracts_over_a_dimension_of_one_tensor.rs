//! Mistake: Two tensors are contracted over a dimension that only one of them has.
//! Why: There is nothing to multiply the other by. NumPy has no names for axes.
//! Fix: Name a dimension that both have.

use shapewise::prelude::*;

dims! { User = 2; Film = 3; Taste = 2; }

fn main() {
    let users: Tensor<i32, (User, Taste)> = Tensor::ones();
    let films: Tensor<i32, (Film, Taste)> = Tensor::ones();
    println!("{:?}", users.contract(&films, axes![User]).shape());
}

// - println!("{:?}", users.contract(&films, axes![User]).shape());
// + println!("{:?}", users.contract(&films, axes![Taste]).shape());
