//! Mistake: A tensor over items is added to an expression over users.
//! Why: Both have 3 elements, but a name is a type: users are no items. NumPy knows no names, adds them, and nobody notices.
//! Fix: Add what belongs together, or say that it does: `items.rename::<(User,)>()`.

use shapewise::prelude::*;

dims! { User = 3; Item = 3; }

fn main() {
    let users: Tensor<f64, (User,)> = Tensor::ones();
    let items: Tensor<f64, (Item,)> = Tensor::ones();
    println!("{}", (users.lazy() * 2.0 + &items).eval());
}

// - let items: Tensor<f64, (Item,)> = Tensor::ones();
// + let items: Tensor<f64, (User,)> = Tensor::ones();
