//! Fix: Name a dimension that both have.

use shapewise::prelude::*;

dims! { User = 2; Film = 3; Taste = 2; }

fn main() {
    let users: Tensor<i32, (User, Taste)> = Tensor::ones();
    let films: Tensor<i32, (Film, Taste)> = Tensor::ones();
    println!("{:?}", users.contract(&films, axes![Taste]).shape());
}
