//! Fix: Add what belongs together, or say that it does: `items.rename::<(User,)>()`.

use shapewise::prelude::*;

dims! { User = 3; Item = 3; }

fn main() {
    let users: Tensor<f64, (User,)> = Tensor::ones();
    let items: Tensor<f64, (User,)> = Tensor::ones();
    println!("{}", (users.lazy() * 2.0 + &items).eval());
}
