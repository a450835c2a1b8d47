//! Fix: The vector has as many elements as the name says.

use shapewise::prelude::*;

dims! { User = 4; }

fn main() {
    let ages = tensor![20, 30, 40, 50];
    let ages: Tensor<i32, (User,)> = ages.rename();
    println!("{ages}");
}
