//! Fix: Say that the vector is over users: `shift.rename::<(User,)>()`, which checks the size.

use shapewise::prelude::*;

dims! { User = 3; }

fn main() {
    let ages: Tensor<f64, (User,)> = Tensor::ones();
    let shift = tensor![1.0, 2.0, 3.0];
    println!("{}", ages + shift.rename::<(User,)>());
}
