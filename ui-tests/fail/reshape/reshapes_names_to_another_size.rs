//! Mistake: A tensor over 2 users and 12 items is reshaped to items by ratings.
//! Why: A name has a size: 24 elements are not 96. NumPy knows no names.
//! Fix: Sizes that multiply to the same.

use shapewise::prelude::*;

dims! { User = 2; Item = 12; Group = 3; Rating = 8; }

fn main() {
    let x: Tensor<i32, (User, Item)> = Tensor::ones();
    println!("{}", x.reshape::<(Item, Rating)>());
}

// - println!("{}", x.reshape::<(Item, Rating)>());
// + println!("{}", x.reshape::<(Group, Rating)>());
