//! Fix: Sizes that multiply to the same.

use shapewise::prelude::*;

dims! { User = 2; Item = 12; Group = 3; Rating = 8; }

fn main() {
    let x: Tensor<i32, (User, Item)> = Tensor::ones();
    println!("{}", x.reshape::<(Group, Rating)>());
}
