//! Macros: a literal is made of a `Vec`.

use shapewise::prelude::*;

fn main() {
    let row = [1.0, 2.0];
    let x = Tensor::<f64, shape![2]>::from(row);
    println!("{}", x * 2.0);
}
