//! Fix: `map` takes any function.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{:?}", x.map(|element| element.to_string()));
}
