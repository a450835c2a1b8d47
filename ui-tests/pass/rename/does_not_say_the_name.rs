//! Fix: Write the type: `Tensor<i32, (User,)>`.

use shapewise::prelude::*;

dims! { pub User = 3; }

fn main() {
    let ages: Tensor<i32, (User,)> = tensor![20, 30, 40].rename();
    println!("{ages}");
}
